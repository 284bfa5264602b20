import type { ResultCard, ResultList, ResultPage } from '#engine';
import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { Texts, TextNeighbours, TextTags } from './texts.tsx';
import type { Ui } from './ui.ts';

function Card({ ui, card }: { ui: Ui; card: ResultCard }) {
  return (
    <li class="case" part="card">
      {card.heading && <p class="case-heading"><Local ui={ui} text={card.heading} /></p>}
      <Heading ui={ui} depth={3} class="case-title">
        <Go ui={ui} class="link" patch={{ view: 'results', narrative: card.id }} focus="[data-view-heading]"><Local ui={ui} text={{ ...card.title, note: null }} /></Go>
      </Heading>
      {card.excerpt && <p class="case-text"><Local ui={ui} text={card.excerpt} /></p>}
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
      {list.groups.map(({ project, label, cards }) => (
        <Section key={project} ui={ui} id={`results-${project.toLowerCase()}`} title={label}>
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
        {page.headings.map((heading, index) => <span key={index} class="quiet"> <Local ui={ui} text={{ ...heading, note: null }} /></span>)}
      </p>
      <Heading ui={ui} depth={1} view id="view-title" class="view-title"><Local ui={ui} text={page.title} /></Heading>
    </div>
  );
}

export function Result({ ui, page }: { ui: Ui; page: ResultPage }) {
  const label = words(ui.lang);
  return (
    <>
      <div class="reading">
        <Texts ui={ui} items={page.items} />
        <p class="text-source small"><strong>{label.source}</strong> {page.source}</p>
      </div>
      <TextTags ui={ui} tags={page.tags} />
      <p class="buttons"><Go ui={ui} class="button" patch={{ narrative: '' }} focus="[data-view-heading]">{label.allCases}</Go></p>
      <TextNeighbours ui={ui} previous={page.previous} next={page.next} />
    </>
  );
}
