// One box over everything the plan says, and what it finds.
import type { SearchGroup, SearchHit, SearchPage } from '#engine';
import type { JSX } from 'preact';
import { noFilters, withField } from '../element/state.ts';
import type { State } from '../element/state.ts';
import { words } from '../i18n/index.ts';
import { Empty } from './board.tsx';
import { Go } from './parts/go.tsx';
import { Missing } from './parts/missing.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** Everything is searched: what narrowed another view does not narrow this one. */
const everything: State = { ...noFilters, indicator: '', narrative: '', section: '' };

export function SiteSearch({ ui }: { ui: Ui }) {
  const here = ui.screen.state.view === 'search';
  return (
    <SearchBox
      ui={ui}
      id="search"
      label={words(ui.lang).searchAll}
      query={here ? ui.query : ''}
      live={here}
      landmark
      ask={(query, gesture) => ui.act(here ? { query } : { ...everything, view: 'search', query }, gesture)}
    />
  );
}

/** Pieces of text, in turn not found and found. */
function Pieces({ ui, pieces, lang }: { ui: Ui; pieces: readonly string[]; lang: string }) {
  return (
    <span lang={lang === ui.lang ? undefined : lang}>
      {pieces.map((piece, index) => (index % 2 ? <mark key={index}>{piece}</mark> : piece))}
    </span>
  );
}

/** The view that a field of the state belongs to; a filter belongs to the search. */
const views: Readonly<Record<string, string>> = { indicator: 'indicator', narrative: 'results', section: 'efforts', project: 'project' };

function Hit({ ui, hit }: { ui: Ui; hit: SearchHit }) {
  const patch = withField({ ...everything, view: views[hit.field] ?? 'search' }, hit.field, hit.code);
  const link = (inside: JSX.Element) => <Go ui={ui} class="link" patch={patch} focus={`[data-id="${hit.id}"]`}>{inside}</Go>;
  const passage = hit.passage.length > 0 && <Pieces ui={ui} pieces={hit.passage} lang={hit.passageLang} />;
  const titled = hit.title.length > 0;
  return (
    <li class="hit">
      {titled && <p class="hit-title">{link(<Pieces ui={ui} pieces={hit.title} lang={hit.titleLang} />)}</p>}
      {titled && <p class="small quiet">{hit.place}</p>}
      {passage && <p class="hit-text">{titled ? passage : link(passage)}</p>}
      {!titled && <p class="small quiet">{hit.place}</p>}
      {hit.note && <p><span class="tag tag-quiet">{hit.note}</span></p>}
    </li>
  );
}

function Group({ ui, group: { kind, label, count, hits, more } }: { ui: Ui; group: SearchGroup }) {
  return (
    <Section ui={ui} id={`found-${kind.toLowerCase()}`} title={label} count={count}>
      <ul class="hits">{hits.map((hit) => <Hit key={hit.id} ui={ui} hit={hit} />)}</ul>
      {more && <p class="buttons"><Go ui={ui} class="button" patch={{ kind: [kind] }} focus="[data-status]">{more}</Go></p>}
    </Section>
  );
}

export function SearchResults({ ui, page }: { ui: Ui; page: SearchPage }) {
  const label = words(ui.lang);
  // Nothing is left of what was asked for, and the box is ready for other words.
  const again = () => ui.act(noFilters, { focus: '#search' });
  return (
    <>
      <Missing ui={ui} />
      {page.hint && (ui.query || ui.screen.chips.length > 0
        ? <Empty ui={ui} text={page.hint} reset={again} label={label.searchAgain} />
        : <p class="lead">{page.hint}</p>)}
      {page.words.length > 0 && (
        <div class="also">
          <span id="also-label">{label.searchAlso}</span>
          <ul class="chip-list" aria-labelledby="also-label">
            {page.words.map(({ code, label, count }) => (
              <li key={code}><Go ui={ui} class="link" patch={{ query: code, kind: [] }} focus="[data-status]">{label}</Go> <span class="choice-count">{count}</span></li>
            ))}
          </ul>
        </div>
      )}
      {page.groups.map((group) => <Group key={group.kind} ui={ui} group={group} />)}
    </>
  );
}
