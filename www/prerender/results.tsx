// The result cases, project by project, with the whole text of each.
import type { LocalText } from '#engine';
import type { Lang } from '../element/errors.ts';
import { ask } from './context.ts';
import type { Source } from './context.ts';
import { Heading } from './heading.tsx';

const Local = ({ text, lang }: { text: LocalText; lang: Lang }) => <span lang={text.lang === lang ? undefined : text.lang}>{text.text}</span>;

export function Results({ source }: { source: Source }) {
  const { lang, level } = source;
  const { body } = ask(source, { view: 'results' });
  if (body?.view !== 'results') return null;
  return (
    <>
      <Heading level={level}>{body.title}</Heading>
      <p>{body.summary}</p>
      {body.groups.map((group) => (
        <>
          <Heading level={level + 1}>{group.label}</Heading>
          {group.cards.map((card) => {
            const page = ask(source, { view: 'results', narrative: card.id }).body;
            return (
              <>
                <Heading level={level + 2}><Local text={card.title} lang={lang} /></Heading>
                {page?.view === 'result' && page.items.length > 0 && <ul>{page.items.map((item) => <li><Local text={item.text} lang={lang} /></li>)}</ul>}
              </>
            );
          })}
        </>
      ))}
    </>
  );
}
