// Every number of the report: for each indicator a table of all places where one is printed, and what was misread.
import type { IndicatorPage, Screen, SourceRow } from '#engine';
import { words } from '../i18n/index.ts';
import { ask } from './context.ts';
import type { Source } from './context.ts';
import { Heading } from './heading.tsx';
import { prerenderWords } from './words.ts';

interface Printed {
  page: IndicatorPage;
  /** Places of all years, in the order of the documents. */
  rows: SourceRow[];
}

const keyOf = (row: SourceRow): string => `${row.document} ${row.offset}`;

/** Years that the plan has. */
const yearsOf = (screen: Screen): number[] => (screen.filters.find(({ id }) => id === 'year')?.options ?? []).map(({ code }) => Number(code));

function printed(source: Source, indicator: string): Printed | null {
  const screen = ask(source, { view: 'indicator', indicator });
  if (screen.body?.view !== 'indicator') return null;
  const rows = new Map<string, SourceRow>();
  for (const year of yearsOf(screen)) {
    const { body } = ask(source, { view: 'indicator', indicator, year });
    if (body?.view === 'indicator') for (const row of body.sources) rows.set(keyOf(row), row);
  }
  for (const row of screen.body.sources) rows.set(keyOf(row), row);
  return { page: screen.body, rows: [...rows.values()].sort((one, other) => one.document.localeCompare(other.document) || one.offset - other.offset) };
}

/** Rows that stand together in one section. */
function sections(rows: readonly SourceRow[]): { head: string; rows: SourceRow[] }[] {
  const groups: { head: string; rows: SourceRow[] }[] = [];
  for (const row of rows) {
    const head = [row.document, row.section, row.pages].filter(Boolean).join(' / ');
    const last = groups.at(-1);
    if (last?.head === head) last.rows.push(row);
    else groups.push({ head, rows: [row] });
  }
  return groups;
}

export function Indicators({ source }: { source: Source }) {
  const { lang, level } = source;
  const label = words(lang);
  const own = prerenderWords(lang);
  const all = source.indicators.map((code) => printed(source, code)).filter((each) => each !== null);
  return (
    <>
      <Heading level={level}>{own.everyNumber}</Heading>
      <p>{own.everyNumberNote}</p>
      {all.map(({ page, rows }) => (
        <>
          <Heading level={level + 1}>{[page.number, page.name].filter(Boolean).join(' ')}</Heading>
          <p>{page.sentence || page.missing}</p>
          {page.definition && <p>{page.definition}</p>}
          {page.note && <p>{page.note}</p>}
          {rows.length > 0 && (
            <table>
              <thead>
                <tr><th scope="col">{label.sourceWhat}</th><th scope="col">{label.sourcePrinted}</th><th scope="col">#</th></tr>
              </thead>
              {sections(rows).map((section) => (
                <tbody>
                  <tr><th scope="rowgroup" colSpan={3}>{section.head}</th></tr>
                  {section.rows.map((row) => (
                    <tr><th scope="row">{row.what}</th><td lang="ja">{row.printed}</td><td>{row.offset}</td></tr>
                  ))}
                </tbody>
              ))}
            </table>
          )}
          {page.corrections.length > 0 && (
            <table>
              <caption>{label.corrections}</caption>
              <thead>
                <tr><th scope="col">{label.sourceWhat}</th><th scope="col">{label.sourcePrinted}</th><th scope="col">{label.readAs}</th><th scope="col">{label.proof}</th></tr>
              </thead>
              <tbody>
                {page.corrections.map((row) => (
                  <tr><th scope="row">{row.what}</th><td lang="ja">{row.printed}</td><td>{row.readAs}</td><td>{row.proof}</td></tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      ))}
    </>
  );
}
