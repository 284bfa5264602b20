// Side by side, and never alike: what the report says, and what the numbers give.
import type { ComputedPanel as Computed, OfficialPanel as Official } from '#engine';
import { words } from '../i18n/index.ts';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Differs, GradeMark, SignalMark } from './parts/marks.tsx';
import { Region } from './parts/region.tsx';
import type { Ui } from './ui.ts';

export function OfficialPanel({ ui, panel }: { ui: Ui; panel: Official }) {
  const label = words(ui.lang);
  return (
    <section class="panel panel-official" part="official" aria-labelledby="official-title">
      <Heading ui={ui} depth={2} id="official-title" class="panel-title">{label.officialPanel}</Heading>
      <p class="verdict"><GradeMark grade={panel.grade} /></p>
      <dl class="texts">
        {panel.detail && <><dt>{label.progress}</dt><dd><Local ui={ui} text={panel.detail} /></dd></>}
        {panel.remark && <><dt>{label.remark}</dt><dd><Local ui={ui} text={panel.remark} /></dd></>}
        {!panel.remark && panel.remarkMissing && <><dt>{label.remark}</dt><dd class="quiet">{panel.remarkMissing}</dd></>}
        {panel.source && <><dt>{label.source}</dt><dd>{panel.source}</dd></>}
      </dl>
    </section>
  );
}

export function ComputedPanel({ ui, panel }: { ui: Ui; panel: Computed }) {
  const label = words(ui.lang);
  return (
    <section class="panel panel-computed" part="computed" aria-labelledby="computed-title">
      <Heading ui={ui} depth={2} id="computed-title" class="panel-title">{label.computedPanel}</Heading>
      <p class="verdict"><SignalMark signal={panel.signal} /> <Differs agreement={panel.agreement} /></p>
      <p>{panel.sentence}</p>
      {panel.signal.reason && panel.signal.reason !== panel.sentence && <p>{panel.signal.reason}</p>}
      {panel.steps.length > 0 && (
        <>
          <Heading ui={ui} depth={3} id="steps-title" class="minor-title">{label.arithmetic}</Heading>
          <Region labelledBy="steps-title">
            <table class="table steps">
              <caption class="hidden">{label.arithmetic}</caption>
              <thead>
                <tr><th scope="col">{label.step}</th><th scope="col">{label.formula}</th><th scope="col" class="number">{label.result}</th></tr>
              </thead>
              <tbody>
                {panel.steps.map((step) => (
                  <tr key={step.id}><th scope="row">{step.label}</th><td class="formula">{step.formula}</td><td class="number">{step.result}</td></tr>
                ))}
              </tbody>
            </table>
          </Region>
        </>
      )}
      <dl class="texts">
        {panel.outlook && <><dt>{label.outlook}</dt><dd>{panel.outlook}</dd></>}
        {panel.agreement.label && <><dt>{label.agreement}</dt><dd>{panel.agreement.label}{panel.agreement.note && <><br /><Local ui={ui} text={panel.agreement.note} /></>}</dd></>}
        <dt>{label.method}</dt><dd>{panel.methodLabel} <code class="code">{panel.method}</code></dd>
      </dl>
    </section>
  );
}
