import type { ResultCard, ResultList, ResultPage } from '#engine';
import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Local, Original, TranslationNote } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { Texts, TextNeighbours, TextTags } from './texts.tsx';
import type { Ui } from './ui.ts';

function Card({ ui, card }: { ui: Ui; card: ResultCard }) {
  return (
    <li class="case" part="card">
      {card.heading && <p class="case-heading"><Local ui={ui} text={card.heading} bare /></p>}
      <Heading ui={ui} depth={3} class="case-title">
        <Go ui={ui} class="link" patch={{ view: 'results', narrative: card.id }} focus="[data-view-heading]"><Local ui={ui} text={card.title} bare /></Go>
      </Heading>
      {card.excerpt && <p class="case-text"><Local ui={ui} text={card.excerpt} bare /></p>}
      <TextTags ui={ui} tags={card.tags} />
    </li>
  );
}

export function Cards({ ui, cards }: { ui: Ui; cards: readonly ResultCard[] }) {
  return <ul class="cases">{cards.map((card) => <Card key={card.id} ui={ui} card={card} />)}</ul>;
}

export function Results({ ui, list }: { ui: Ui; list: ResultList }) {
  return (
    <>
      <TranslationNote ui={ui} texts={list.groups.flatMap(({ cards }) => cards.map(({ title }) => title))} />
      {list.groups.map(({ project, label, cards }) => (
        <Section key={project} ui={ui} id={`results-${project.toLowerCase()}`} rows={cards.length} title={label}>
          <Cards ui={ui} cards={cards} />
        </Section>
      ))}
    </>
  );
}

export function ResultHead({ ui, page }: { ui: Ui; page: ResultPage }) {
  return (
    <div class="result-head">
      <p class="kicker">
        <Go ui={ui} class="link" patch={{ view: 'project', project: [page.project], narrative: '' }}>{page.projectLabel}</Go>
        {page.headings.map((heading, index) => <span key={index} class="quiet"> <Local ui={ui} text={heading} bare /></span>)}
      </p>
      <Heading ui={ui} depth={1} view id="view-title" class="view-title"><Local ui={ui} text={page.title} bare /></Heading>
      <Original ui={ui} text={page.title} />
    </div>
  );
}

export function Result({ ui, page }: { ui: Ui; page: ResultPage }) {
  const label = words(ui.lang);
  return (
    <>
      <TranslationNote ui={ui} texts={[page.title, ...page.items.map(({ text }) => text)]} />
      <div class="with-margin">
        <div class="reading"><Texts ui={ui} items={page.items} /></div>
        <div class="margin">
          <TextTags ui={ui} tags={page.tags} />
          <p class="text-source small"><strong>{label.source}</strong> {page.source}</p>
          <p class="buttons"><Go ui={ui} class="button" patch={{ narrative: '' }} focus="[data-view-heading]">{label.allCases}</Go></p>
        </div>
      </div>
      <TextNeighbours ui={ui} previous={page.previous} next={page.next} />
    </>
  );
}
