import type { Goals as Records } from '#engine';
import { Local } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** The strategic goals that the indicators are there to observe. */
export function Goals({ ui, goals }: { ui: Ui; goals: Records }) {
  if (goals.goals.length === 0) return null;
  return (
    <Section ui={ui} id="goals" title={goals.title}>
      {goals.notes.map((note, index) => <p key={index} class="lead"><Local ui={ui} text={note} bare /></p>)}
      <ul class="goals-list">{goals.goals.map((goal, index) => <li key={index}><Local ui={ui} text={goal} bare /></li>)}</ul>
    </Section>
  );
}
