// Side by side, and never alike: what the report says, and what the numbers give.
import type { ComputedPanel as Computed, OfficialPanel as Official, ReferencePanel as Reference, Step } from '#engine';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { DataTable } from './parts/data-table.tsx';
import { Go } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Differs, GradeMark, SignalMark } from './parts/marks.tsx';
import { Section } from './parts/section.tsx';
import { Scale } from './scale.tsx';
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

/** The arithmetic, with the numbers put in. */
function Steps({ ui, id, steps }: { ui: Ui; id: string; steps: readonly Step[] }) {
  const label = words(ui.lang);
  if (steps.length === 0) return null;
  return (
    <>
      <Heading ui={ui} depth={3} id={`${id}-title`} class="minor-title">{label.arithmetic}</Heading>
      <DataTable
        title={label.arithmetic}
        labelledBy={`${id}-title`}
        heads={[label.step, label.formula, `#${label.result}`]}
        rows={steps.map((step) => [step.label, step.formula, step.result])}
      />
    </>
  );
}

/** What another method makes of the same numbers; never held against a grade. */
export function ReferencePanel({ ui, panel: { result, steps, scale } }: { ui: Ui; panel: Reference }) {
  return (
    <Section ui={ui} id="reference" panel title={result.label} class="stack is-reference">
      <p><strong>{result.verdict}</strong>{!scale && result.measure && <><br />{result.measure}</>}{result.reason && <><br />{result.reason}</>}</p>
      {result.flags.length > 0 && <p class="tags">{result.flags.map((flag) => <span class="tag" key={flag.id}>{flag.label}</span>)}</p>}
      {scale && <Scale ui={ui} scale={scale} />}
      <Steps ui={ui} id="reference-steps" steps={steps} />
      <p class="small"><code class="code">{result.method}</code></p>
    </Section>
  );
}

export function ComputedPanel({ ui, panel }: { ui: Ui; panel: Computed }) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="computed" panel title={label.computedPanel} class="stack">
      <p class="verdict"><SignalMark signal={panel.signal} /> <Differs agreement={panel.agreement} /></p>
      {panel.sentence && <p>{panel.sentence}</p>}
      <CopyQuotation ui={ui} id="computed" of={label.computedPanel} text={panel.quotation} />
      {panel.scale && <Scale ui={ui} scale={panel.scale} />}
      {panel.change && <p><strong>{label.change}</strong><br />{panel.change}</p>}
      <Steps ui={ui} id="steps" steps={panel.steps} />
      <dl class="texts">
        {panel.outlook && <><dt>{label.outlook}</dt><dd>{panel.outlook}</dd></>}
        {panel.agreement.label && <><dt>{label.agreement}</dt><dd>{panel.agreement.label}{panel.agreement.note && <><br /><b>{label.remark}</b> <Local ui={ui} text={panel.agreement.note} /></>}</dd></>}
        <dt>{label.method}</dt><dd>{panel.methodLabel} <code class="code">{panel.method}</code><br /><Go ui={ui} class="link" patch={{ view: 'method' }} focus="[data-view-heading]">{label.toMethods}</Go></dd>
      </dl>
    </Section>
  );
}
