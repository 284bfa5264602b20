import 'plan-indicators/embed';
import type { PlanErrorEvent, State } from 'plan-indicators';

const element = document.querySelector('plan-indicators')!;
element.view = 'board';
element.grade = ['A', 'B', '_Z'];
element.headingLevel = 3;
element.year = null;
element.addEventListener('plan-ready', ({ state }) => {
  const told: 'ja' | 'en' = state.lang;
  document.querySelector('#told')!.textContent = `${told} ${state.grade.join(' ')}`;
});
element.addEventListener('plan-error', (event: PlanErrorEvent) => console.error(event.code, event.message));
const state: State = { view: 'board', lang: 'ja' };
await element.ready;
element.show(state);
