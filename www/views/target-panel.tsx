import type { TargetPanel as Records } from '#engine';
import { useState } from 'preact/hooks';
import { TargetPath } from '../charts/target-path.tsx';
import { words } from '../i18n/index.ts';
import { Amount, Tags } from './parts/figure.tsx';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Region } from './parts/region.tsx';
import type { Ui } from './ui.ts';

/** The last year with a value: where reading starts. */
const latest = ({ path }: Records): number => {
  const known = path.map(({ actual }) => actual !== null).lastIndexOf(true);
  return known < 0 ? 0 : known;
};

function PathFigure({ ui, panel }: { ui: Ui; panel: Records }) {
  const label = words(ui.lang);
  const [cursor, move] = useState<number>(() => latest(panel));
  const point = panel.path[cursor];
  return (
    <figure class="figure" part="chart">
      <figcaption>
        <span class="figure-title" id="path-title">{panel.pathTitle}</span>
        <span class="figure-summary" id="path-summary">{panel.pathSummary}</span>
      </figcaption>
      <div class="figure-plot">
        <TargetPath
          points={panel.path}
          shape={panel.pathShape}
          max={panel.pathMax}
          lang={ui.lang}
          labelledBy="path-title path-summary"
          paceLabel={label.pace}
          actualLabel={label.actual}
          cursor={cursor}
        />
      </div>
      <div class="slider">
        <label class="field-label" for="path-year">{label.slider}</label>
        <input
          id="path-year"
          class="range"
          type="range"
          min={0}
          max={panel.path.length - 1}
          step={1}
          value={cursor}
          aria-valuetext={point?.sentence}
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <p class="slider-sentence" aria-hidden="true">{point?.sentence}</p>
      </div>
      <details class="details">
        <summary>{label.pathTable}</summary>
        <Region labelledBy="path-title">
          <table class="table">
            <caption class="hidden">{panel.pathTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{label.year}</th>
                <th scope="col" class="number">{label.pace}</th>
                <th scope="col" class="number">{label.actual}</th>
              </tr>
            </thead>
            <tbody>
              {panel.path.map((each) => (
                <tr key={each.year}>
                  <th scope="row">{each.label}</th>
                  <td class="number">{each.expectedText}</td>
                  <td class="number">{each.actualText}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Region>
      </details>
      <p class="small">{panel.pathNote}</p>
    </figure>
  );
}

export function TargetPanel({ ui, panel }: { ui: Ui; panel: Records }) {
  const label = words(ui.lang);
  return (
    <section class="section" part="target" aria-labelledby="target-title">
      <Heading ui={ui} depth={2} id="target-title" class="section-title">{label.targetPanel}</Heading>
      <dl class="facts">
        <div class="is-wide"><dt>{label.targetText}</dt><dd><Local ui={ui} text={panel.text} /></dd></div>
        {panel.target && <div><dt>{label.targetNumber}</dt><dd class="fact-amount"><Amount figure={panel.target} /> <Tags ui={ui} figure={panel.target} /></dd></div>}
        {panel.total && <div><dt>{label.windowTotal}</dt><dd class="fact-amount"><Amount figure={panel.total} /></dd></div>}
        <div><dt>{label.targetType}</dt><dd>{panel.typeLabel}</dd></div>
        {panel.window && <div><dt>{label.window}</dt><dd>{panel.window}</dd></div>}
        {panel.baseline && <div><dt>{label.baseline}</dt><dd>{panel.baseline}</dd></div>}
      </dl>
      {panel.path.length > 0 ? <PathFigure ui={ui} panel={panel} /> : panel.pathSummary && <p class="lead">{panel.pathSummary}</p>}
    </section>
  );
}
