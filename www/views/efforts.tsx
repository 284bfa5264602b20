// What the plan says on one side, what was done on the other; one above the other where it is narrow.
import type { ContentsItem, EffortGroup, EffortSection, EffortsPage } from '#engine';
import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Local, TranslationNote } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { Texts } from './texts.tsx';
import type { Ui } from './ui.ts';

function Line({ ui, item }: { ui: Ui; item: ContentsItem }) {
  const inside = <>{item.label} <span class="choice-count">{item.count}</span></>;
  return (
    <li class={`contents-line depth-${item.depth}`}>
      {item.count > 0
        ? <Go ui={ui} class="contents-link" patch={{ section: item.section }} current={item.current ? 'page' : undefined} focus="[data-view-heading]">{inside}</Go>
        : <span class="quiet">{inside}</span>}
    </li>
  );
}

function Contents({ ui, page }: { ui: Ui; page: EffortsPage }) {
  const label = words(ui.lang);
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <Heading ui={ui} depth={2} id="contents-title" class="minor-title">{label.chapters}</Heading>
      <ul>{page.contents.map((item) => <Line key={item.section} ui={ui} item={item} />)}</ul>
    </nav>
  );
}

function Side({ ui, head, group, side }: { ui: Ui; head: string; group: EffortGroup; side: 'plan' | 'efforts' }) {
  const items = group[side];
  return (
    <div class={`beside-side is-${side}`}>
      <Heading ui={ui} depth={3} class="beside-head">{head}</Heading>
      {items.length > 0 ? <Texts ui={ui} items={items} /> : <p class="quiet">{words(ui.lang).nothingBeside}</p>}
    </div>
  );
}

function Group({ ui, page, group }: { ui: Ui; page: EffortsPage; group: EffortGroup }) {
  return (
    <div class="beside-group" part="row">
      {group.heading && <p class="beside-title"><Local ui={ui} text={group.heading} bare /></p>}
      {group.ministries.length > 0 && <p class="beside-bodies small"><strong>{words(ui.lang).bodies}</strong> {group.ministries.join(ui.lang === 'ja' ? '・' : ', ')}</p>}
      <div class="beside">
        <Side ui={ui} head={page.planHead} group={group} side="plan" />
        <Side ui={ui} head={page.effortHead} group={group} side="efforts" />
      </div>
      {group.footnotes.length > 0 && <Texts ui={ui} items={group.footnotes} />}
    </div>
  );
}

function Chapter({ ui, page, section }: { ui: Ui; page: EffortsPage; section: EffortSection }) {
  return (
    <Section ui={ui} id={`efforts-${section.section.toLowerCase()}`} title={section.title} note={section.path}>
      {section.groups.map((group) => <Group key={group.id} ui={ui} page={page} group={group} />)}
      <p class="text-source small"><strong>{words(ui.lang).source}</strong> {section.source}</p>
    </Section>
  );
}

export function Efforts({ ui, page }: { ui: Ui; page: EffortsPage }) {
  const texts = page.sections.flatMap(({ groups }) => groups.flatMap(({ plan, efforts }) => [...plan, ...efforts].map(({ text }) => text)));
  return (
    <div class="with-contents">
      <Contents ui={ui} page={page} />
      <div class="contents-body">
        <TranslationNote ui={ui} texts={texts} />
        {page.evaluation.length > 0 && (
          <details class="panel">
            <summary>{words(ui.lang).evaluation}</summary>
            <Texts ui={ui} items={page.evaluation} />
          </details>
        )}
        {page.sections.map((section) => <Chapter key={section.section} ui={ui} page={page} section={section} />)}
        {page.footnotes.length > 0 && <Texts ui={ui} items={page.footnotes} />}
      </div>
    </div>
  );
}
