import type { TargetPanel as Records } from '#engine';
import { Component } from 'preact';
import { drawPath } from '../charts/drawings.ts';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { DataTable } from './parts/data-table.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Local } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** The last year with a value: where reading starts. */
const latest = ({ path }: Records): number => {
  const known = path.map(({ actual }) => actual !== null).lastIndexOf(true);
  return known < 0 ? 0 : known;
};

interface Props {
  ui: Ui;
  panel: Records;
}

class PathFigure extends Component<Props, { cursor: number }> {
  override state = { cursor: latest(this.props.panel) };

  override render({ ui, panel }: Props, { cursor }: { cursor: number }) {
    const label = words(ui.lang);
    const point = panel.path[cursor];
    return (
      <ChartFigure
        ui={ui}
        id="path"
        caption={panel.caption}
        draw={drawPath(ui.lang, panel, panel.path.length > 2 ? cursor : null)}
        print={drawPath(ui.lang, panel, null)}
        note={panel.pathNote}
        table={(
          <DataTable
            title={panel.caption.subtitle}
            labelledBy="path-measures"
            heads={[label.year, `#${label.pace}`, `#${label.actual}`, ...(panel.assumedLabel ? [`#${panel.assumedLabel}`] : [])]}
            rows={panel.path.map((each) => [each.label, each.expectedText, each.actualText, ...(panel.assumedLabel ? [each.assumedText] : [])])}
          />
        )}
      >
        {panel.path.length > 2 && (
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
              onInput={(event) => this.setState({ cursor: Number(event.currentTarget.value) })}
            />
            <p class="slider-sentence" aria-hidden="true">{point?.sentence}</p>
          </div>
        )}
      </ChartFigure>
    );
  }
}

export function TargetPanel({ ui, panel }: { ui: Ui; panel: Records }) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="target" title={label.targetPanel}>
      <dl class="facts">
        <div class="is-wide"><dt>{label.targetText}</dt><dd><Local ui={ui} text={panel.text} /></dd></div>
        {panel.target && <div><dt>{label.targetNumber}</dt><dd class="fact-amount"><Amount figure={panel.target} /> <Tags ui={ui} figure={panel.target} /></dd></div>}
        {panel.total && <div><dt>{label.windowTotal}</dt><dd class="fact-amount"><Amount figure={panel.total} /></dd></div>}
        <div><dt>{label.targetType}</dt><dd>{panel.typeLabel}</dd></div>
        {panel.window && <div><dt>{label.window}</dt><dd>{panel.window}</dd></div>}
        {panel.baseline && <div><dt>{label.baseline}</dt><dd>{panel.baseline}</dd></div>}
      </dl>
      <CopyQuotation ui={ui} id="target" of={label.targetPanel} text={panel.quotation} />
      {panel.path.length > 0 ? <PathFigure ui={ui} panel={panel} /> : panel.caption.summary && <p class="lead">{panel.caption.summary}</p>}
    </Section>
  );
}
