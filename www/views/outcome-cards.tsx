import type { Board, OutcomeCard } from '#engine';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Card({ ui, card }: { ui: Ui; card: OutcomeCard }) {
  return (
    <li class={card.cut.state === 'without' ? 'card is-dimmed' : 'card'} part="card">
      <Heading ui={ui} depth={3} class="card-title"><ToIndicator ui={ui} indicator={card.indicator}>{card.name}</ToIndicator></Heading>
      <p class="card-value"><Amount figure={card.figure} /></p>
      <p class="tags"><Tags ui={ui} figure={card.figure} period /></p>
      <CutFigures ui={ui} cut={card.cut} />
      {card.analysis && <p class="card-text"><Local ui={ui} text={card.analysis} /></p>}
    </li>
  );
}

export function OutcomeCards({ ui, board }: { ui: Ui; board: Board }) {
  if (board.outcomes.length === 0) return null;
  return (
    <Section ui={ui} id="outcomes" title={board.outcomesTitle} note={board.outcomesNote}>
      <ul class="cards">
        {board.outcomes.map((card) => <Card key={card.indicator} ui={ui} card={card} />)}
      </ul>
    </Section>
  );
}
