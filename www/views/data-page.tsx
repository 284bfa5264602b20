// What is to be known of the numbers: checks with both sides, corrections, values with a status or a period of their own.
import type { DataEntry, DataList, DataPage, DataSection } from '#engine';
import { words } from '../i18n/index.ts';
import { Go, ToIndicator } from './parts/go.tsx';
import { Mixed } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { toText } from './texts.tsx';
import type { Ui } from './ui.ts';

/** Leads to the indicator, cut to the project where it is about one. */
function Title({ ui, entry: { title: text, indicator, project } }: { ui: Ui; entry: DataEntry }) {
  const title = <Mixed ui={ui} text={text} />;
  if (!indicator) return title;
  if (!project) return <ToIndicator ui={ui} indicator={indicator}>{title}</ToIndicator>;
  return <Go ui={ui} class="link" patch={{ view: 'indicator', indicator, project: [project] }} focus="[data-view-heading]">{title}</Go>;
}

function Entry({ ui, entry }: { ui: Ui; entry: DataEntry }) {
  const { figures, difference, sentence, note, quote, text } = entry;
  return (
    <li class="check" part="row">
      <p class="check-title"><Title ui={ui} entry={entry} /></p>
      <div>
        {figures && <p class="check-figures"><Mixed ui={ui} text={figures} /> {difference && <span class="tag">{difference}</span>}</p>}
        {sentence && <p><Mixed ui={ui} text={sentence} /></p>}
        {note && <p class="small"><Mixed ui={ui} text={note} /></p>}
        {quote && <p class="small quiet" lang="ja">「{quote}」</p>}
        {text && <Go ui={ui} class="link small" patch={toText(text)} focus="[data-view-heading]">{words(ui.lang).toText}</Go>}
      </div>
    </li>
  );
}

function List({ ui, list: { title, note, folded, entries } }: { ui: Ui; list: DataList }) {
  const rows = <ul class="checks-list">{entries.map((entry, index) => <Entry key={index} ui={ui} entry={entry} />)}</ul>;
  if (!title) return rows;
  return (
    <details class="checks" open={!folded}>
      <summary>{title} <span class="choice-count">{entries.length}</span></summary>
      {note && <p class="lead">{note}</p>}
      {rows}
    </details>
  );
}

const Part = ({ ui, section: { id, title, note, lists } }: { ui: Ui; section: DataSection }) => (
  <Section ui={ui} id={`data-${id}`} title={title} note={note}>
    {lists.map((list) => <List key={list.title} ui={ui} list={list} />)}
  </Section>
);

export const Data = ({ ui, page }: { ui: Ui; page: DataPage }) => <>{page.sections.map((section) => <Part key={section.id} ui={ui} section={section} />)}</>;
