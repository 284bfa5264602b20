// Running text of the report: paragraphs, bullets, headings, references, with the numbers that stand in them.
import type { TagGroup, TextGroup, TextItem, TextLink } from '#engine';
import { fill, words } from '../i18n/index.ts';
import { Go, ToIndicator } from './parts/go.tsx';
import { Icon } from './parts/icon.tsx';
import { Local, Original } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** Numbers of indicators in a text, each leading to its indicator. */
function Numbers({ ui, item }: { ui: Ui; item: TextItem }) {
  if (item.numbers.length === 0) return null;
  const label = words(ui.lang);
  return (
    <details class="text-more">
      <summary>{fill(label.textNumbers, { count: item.numbers.length })}</summary>
      <ul class="text-numbers">
        {item.numbers.map(({ indicator, label: name, printed }, index) => (
          <li key={index}><ToIndicator ui={ui} indicator={indicator}>{name}</ToIndicator> <span lang="ja">{printed}</span></li>
        ))}
      </ul>
    </details>
  );
}

function Corrections({ ui, item }: { ui: Ui; item: TextItem }) {
  if (item.corrections.length === 0) return null;
  const label = words(ui.lang);
  return (
    <details class="text-more">
      <summary>{label.textCorrections}</summary>
      <ul class="text-numbers">
        {item.corrections.map(({ printed, readAs, proof }, index) => (
          <li key={index}><span lang="ja">{printed} → {readAs}</span><br /><span class="small">{proof}</span></li>
        ))}
      </ul>
    </details>
  );
}

function Item({ ui, item }: { ui: Ui; item: TextItem }) {
  const name = `text is-${item.role} depth-${Math.min(item.depth, 3)}`;
  const cells = item.text.text.split('\t');
  const text = item.url
    ? <a class="link" href={item.url} rel="noopener">{item.text.text}</a>
    : (
      <>
        {item.role === 'figure' && <><span class="tag tag-quiet">{words(ui.lang).figure}</span> </>}
        {cells.length > 1
          ? <span class="text-cells">{cells.map((cell, index) => <span key={index}><Local ui={ui} text={{ ...item.text, text: cell }} bare />{' '}</span>)}</span>
          : <Local ui={ui} text={item.text} bare />}
        <Original ui={ui} text={item.text} />
      </>
    );
  return (
    <li class={name} data-id={item.id}>
      {text}
      <Numbers ui={ui} item={item} />
      <Corrections ui={ui} item={item} />
    </li>
  );
}

/** Texts in their order. */
export function Texts({ ui, items }: { ui: Ui; items: readonly TextItem[] }) {
  return <ul class="texts-list" role="list">{items.map((item) => <Item key={item.id} ui={ui} item={item} />)}</ul>;
}

/** What texts name; each name narrows the list of result cases to it. */
export function TextTags({ ui, tags }: { ui: Ui; tags: readonly TagGroup[] }) {
  if (tags.length === 0) return null;
  return (
    <dl class="text-tags">
      {tags.map(({ filter, label, links }) => (
        <div key={filter}>
          <dt>{label}</dt>
          {links.map(({ code, label: name, words: printed }) => (
            <dd key={code}>
              <Go ui={ui} class="link" patch={{ view: 'results', narrative: '', project: [], query: '', [filter]: [code] }}>{name}</Go>
              {printed && <span class="small quiet" lang="ja">{printed}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A link to a text before or after the one shown. */
export function TextNeighbours({ ui, previous, next }: { ui: Ui; previous: TextLink | null; next: TextLink | null }) {
  const label = words(ui.lang);
  const link = (to: TextLink, shape: 'previous' | 'next', word: string) => (
    <li class={`neighbour is-${shape}`}>
      <Go ui={ui} class="neighbour-link" patch={{ view: 'results', narrative: to.narrative }} focus="[data-view-heading]">
        {shape === 'previous' && <Icon shape={shape} />}
        <span><span class="small">{word}</span><br /><Local ui={ui} text={to.label} bare /></span>
        {shape === 'next' && <Icon shape={shape} />}
      </Go>
    </li>
  );
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-labelledby="neighbours-label">
      <span class="hidden" id="neighbours-label">{label.caseNeighbours}</span>
      <ul class="neighbours-list">
        {previous && link(previous, 'previous', label.previousCase)}
        {next && link(next, 'next', label.nextCase)}
      </ul>
    </nav>
  );
}

/** The state that shows a text. */
export const toText = ({ view, narrative, section, project }: TextLink) => ({
  view, narrative, section: view === 'efforts' ? section : '', indicator: '', project: view === 'project' ? [project] : [],
});

/** Texts elsewhere in the report that have to do with an indicator. */
export function RelatedTexts({ ui, groups }: { ui: Ui; groups: readonly TextGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <Section ui={ui} id="related-texts" title={words(ui.lang).relatedTexts}>
      {groups.map(({ label, links }) => (
        <details key={label} class="related">
          <summary>{label} <span class="choice-count">{links.length}</span></summary>
          <ul class="related-list">
            {links.map((link, index) => (
              <li key={index}>
                <Go ui={ui} class="link" patch={toText(link)} focus="[data-view-heading]"><Local ui={ui} text={link.label} bare /></Go>
                <span class="small quiet"> {link.place}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
