// One box over everything the plan says, and what it finds.
import type { FilterOption, SearchGroup, SearchHit, SearchPage, SearchValue } from '#engine';
import type { JSX } from 'preact';
import { noFilters, withField } from '../element/state.ts';
import type { State } from '../element/state.ts';
import { fill, words } from '../i18n/index.ts';
import { Empty } from './board.tsx';
import { Amount, Tags } from './parts/figure.tsx';
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

function Value({ ui, value }: { ui: Ui; value: SearchValue }) {
  const patch = withField({ ...everything, view: 'indicator', indicator: value.indicator }, value.filter, value.code);
  return (
    <li class="hit">
      <p class="hit-title"><Go ui={ui} class="link" patch={patch} focus="[data-view-heading]">{value.name}</Go></p>
      <p class="cell-amount is-main"><Amount figure={value.figure} /></p>
      <p class="tags"><Tags ui={ui} figure={value.figure} period /></p>
      <p class="small quiet">{fill(words(ui.lang).sourceIs, { source: value.source })}</p>
    </li>
  );
}

/** Queries, each with the number of hits that it would have. */
function Queries({ ui, id, title, queries }: { ui: Ui; id: string; title: string; queries: readonly FilterOption[] }) {
  if (queries.length === 0) return null;
  return (
    <div class="also">
      <span id={id}>{title}</span>
      <ul class="chip-list" aria-labelledby={id}>
        {queries.map(({ code, label, count }) => (
          <li key={code}>
            {count > 0 ? <Go ui={ui} class="link" patch={{ query: code, kind: [] }} focus="[data-status]">{label}</Go> : label} <span class="choice-count">{count}</span>
          </li>
        ))}
      </ul>
    </div>
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
      <Queries ui={ui} id="single-label" title={label.searchSingle} queries={page.single} />
      {page.values.length > 0 && (
        <Section ui={ui} id="found-values" title={label.searchValues} count={page.values.length}>
          <ul class="hits">{page.values.map((value) => <Value key={value.name} ui={ui} value={value} />)}</ul>
        </Section>
      )}
      <Queries ui={ui} id="also-label" title={label.searchAlso} queries={page.words} />
      {page.groups.map((group) => <Group key={group.kind} ui={ui} group={group} />)}
    </>
  );
}
