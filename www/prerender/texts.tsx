// Every text of the report, section by section, with the pages it stands on: numbers in running text are published
// numbers, too.
import { fill, words } from '../i18n/index.ts';
import type { Source } from './context.ts';
import { Heading } from './heading.tsx';
import type { ReportSection, ReportText } from './report.ts';
import { prerenderWords } from './words.ts';

/** Cells of a line of a table are apart by tabs. */
const inOneLine = (text: string): string => text.replaceAll('\t', ' / ');

function Passage({ source: { lang, level }, passage }: { source: Source; passage: ReportText }) {
  const text = <span lang={passage.lang === lang ? undefined : passage.lang}>{inOneLine(passage.text)}</span>;
  const { correctionLine } = words(lang);
  return (
    <>
      {passage.heading ? <Heading level={level + 2}>{text}</Heading> : <p>{text}</p>}
      {passage.misread.length > 0 && <ul>{passage.misread.map(({ printed, proof }) => <li>{fill(correctionLine, { printed, proof })}</li>)}</ul>}
    </>
  );
}

function Place({ source: { lang }, section: { document, pages } }: { source: Source; section: ReportSection }) {
  const own = prerenderWords(lang);
  const place = pages && (pages[1] === undefined ? fill(own.pagesFrom, { from: pages[0] }) : fill(own.pages, { from: pages[0], to: pages[1] }));
  return <p class="plan-source">{words(lang).source} {[document, place].filter(Boolean).join(' / ')}</p>;
}

export function Texts({ source }: { source: Source }) {
  const { level, lang, report } = source;
  const sections = report();
  if (sections.length === 0) return null;
  const own = prerenderWords(lang);
  return (
    <>
      <Heading level={level}>{own.everyText}</Heading>
      <p>{own.everyTextNote}</p>
      {sections.map((section) => (
        <>
          <Heading level={level + 1}>{section.title || section.document}</Heading>
          <Place source={source} section={section} />
          {section.texts.map((passage) => <Passage source={source} passage={passage} />)}
        </>
      ))}
    </>
  );
}
