// Side by side, and never alike: what the report says, and what the numbers give.
import type { ComputedPanel as Computed, OfficialPanel as Official } from '#engine';
import { words } from '../i18n/index.ts';
import { DataTable } from './parts/data-table.tsx';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Differs, GradeMark, SignalMark } from './parts/marks.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

export function OfficialPanel({ ui, panel }: { ui: Ui; panel: Official }) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="official" panel title={label.officialPanel}>
      <p class="verdict"><GradeMark grade={panel.grade} /></p>
      <dl class="texts">
        {panel.detail && <><dt>{label.progress}</dt><dd><Local ui={ui} text={panel.detail} /></dd></>}
        {panel.remark && <><dt>{label.remark}</dt><dd><Local ui={ui} text={panel.remark} /></dd></>}
        {!panel.remark && panel.remarkMissing && <><dt>{label.remark}</dt><dd class="quiet">{panel.remarkMissing}</dd></>}
        {panel.source && <><dt>{label.source}</dt><dd>{panel.source}</dd></>}
      </dl>
    </Section>
  );
}

export function ComputedPanel({ ui, panel }: { ui: Ui; panel: Computed }) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="computed" panel title={label.computedPanel} class="stack">
      <p class="verdict"><SignalMark signal={panel.signal} /> <Differs agreement={panel.agreement} /></p>
      {panel.sentence && <p>{panel.sentence}</p>}
      {panel.steps.length > 0 && (
        <>
          <Heading ui={ui} depth={3} id="steps-title" class="minor-title">{label.arithmetic}</Heading>
          <DataTable
            title={label.arithmetic}
            labelledBy="steps-title"
            heads={[label.step, label.formula, `#${label.result}`]}
            rows={panel.steps.map((step) => [step.label, step.formula, step.result])}
          />
        </>
      )}
      <dl class="texts">
        {panel.outlook && <><dt>{label.outlook}</dt><dd>{panel.outlook}</dd></>}
        {panel.agreement.label && <><dt>{label.agreement}</dt><dd>{panel.agreement.label}{panel.agreement.note && <><br /><Local ui={ui} text={panel.agreement.note} /></>}</dd></>}
        <dt>{label.method}</dt><dd>{panel.methodLabel} <code class="code">{panel.method}</code></dd>
      </dl>
    </Section>
  );
}
