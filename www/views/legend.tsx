import type { Legend as Records } from '#engine';
import { words } from '../i18n/index.ts';
import { Heading } from './parts/heading.tsx';
import { Section } from './parts/section.tsx';
import { GradeMark, SignalMark } from './parts/marks.tsx';
import { ToGlossary } from './glossary.tsx';
import type { Ui } from './ui.ts';

export function Legend({ ui, legend }: { ui: Ui; legend: Records }) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="legend" panel title={legend.title}>
      <div class="columns">
        <div>
          <Heading ui={ui} depth={3} class="minor-title">{label.official}</Heading>
          <ul class="legend-list">{legend.grades.map((grade) => <li key={grade.code}><GradeMark grade={grade} /></li>)}</ul>
          <p class="small">{legend.gradeNote}</p>
          <ToGlossary ui={ui} />
        </div>
        <div>
          <Heading ui={ui} depth={3} class="minor-title">{label.computed}</Heading>
          <ul class="legend-list is-split">{legend.signals.map((signal) => <li key={signal.state}><SignalMark signal={signal} brief /></li>)}</ul>
          <p class="small">{legend.signalNote}</p>
        </div>
      </div>
    </Section>
  );
}
