// Targets of one kind. Wide: a table; narrow: the same table laid out as cards. The roles are written out, because
// browsers drop them when the layout is no longer a table's.
import type { TargetGroup, TargetRow } from '#engine';
import type { ComponentChildren } from 'preact';
import { BulletChart, BulletPart } from '../charts/bullet.tsx';
import { fill, words } from '../i18n/index.ts';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { Local } from './parts/local-text.tsx';
import { Differs, GradeMark, SignalMark } from './parts/marks.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** A cell that repeats its column's heading where the headings are out of sight. */
function Cell({ class: name, label, children }: { class: string; label: string; children: ComponentChildren }) {
  return (
    <td role="cell" class={`cell ${name}`}>
      <span class="cell-label" aria-hidden="true">{label}</span>
      <div class="cell-body">{children}</div>
    </td>
  );
}

function Row({ ui, row, headings }: { ui: Ui; row: TargetRow; headings: Headings }) {
  const label = words(ui.lang);
  return (
    <tr role="row" class={row.cut.state === 'without' ? 'row is-dimmed' : 'row'} part="row">
      <th role="rowheader" scope="row" class="cell cell-name">
        {row.number && <span class="row-number">{row.number}</span>}
        <span class="row-name">
          <ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator>
          {row.ministries.length > 0 && <span class="row-ministries">{row.ministries.join(ui.lang === 'ja' ? '・' : ', ')}</span>}
        </span>
      </th>
      <Cell class="cell-target" label={headings.target}>
        {row.target && <p class="cell-amount"><Amount figure={row.target} /></p>}
        <p class="small">{row.target ? row.targetType : <Local ui={ui} text={row.targetText} />}</p>
      </Cell>
      <Cell class="cell-value" label={label.value}>
        {row.value
          ? (
            <>
              {row.cut.state === 'has' && <p class="small">{label.wholePlan}</p>}
              <p class="cell-amount is-main"><Amount figure={row.value} /></p>
              <p class="tags"><Tags ui={ui} figure={row.value} period="narrow" /></p>
            </>
          )
          : <p class="quiet">{row.missing}</p>}
        <CutFigures ui={ui} cut={row.cut} />
      </Cell>
      <Cell class="cell-bullet" label={headings.comparison}>
        {row.bullet && <BulletChart bullet={row.bullet} tone={row.signal.tone} />}
        {row.bullet && <span class="hidden">{row.bullet.label}</span>}
        {!row.bullet && <span class="quiet" aria-hidden="true">–</span>}
      </Cell>
      <Cell class="cell-grade" label={headings.official}><GradeMark grade={row.grade} /></Cell>
      <Cell class="cell-signal" label={headings.computed}>
        <SignalMark signal={row.signal} />
        <Differs agreement={row.agreement} />
      </Cell>
    </tr>
  );
}

type Headings = Record<'indicator' | 'target' | 'value' | 'comparison' | 'official' | 'computed', string>;

function Key({ ui }: { ui: Ui }) {
  const label = words(ui.lang);
  return (
    <div class="key">
      <span class="key-title" id="key-title">{label.keyTitle}</span>
      <ul class="key-list" aria-labelledby="key-title">
        <li><BulletPart part="value" /> {label.keyValue}</li>
        <li><BulletPart part="target" /> {label.keyTarget}</li>
        <li><BulletPart part="pace" /> {label.keyPace}</li>
        <li><BulletPart part="reference" /> {label.keyReference}</li>
      </ul>
    </div>
  );
}

export function TargetTable({ ui, group, first }: { ui: Ui; group: TargetGroup; first: boolean }) {
  const label = words(ui.lang);
  const year = ui.screen.filters.find(({ id }) => id === 'year')?.options.find(({ selected }) => selected)?.label;
  const headings: Headings = {
    indicator: label.indicator,
    target: label.target,
    value: year ? fill(label.valueOf, { year }) : label.value,
    comparison: label.comparison,
    official: label.official,
    computed: label.computed,
  };
  return (
    <Section ui={ui} id={`targets-${group.kind.toLowerCase()}`} title={group.title} note={group.note}>
      {first && <Key ui={ui} />}
      <table role="table" class="targets" part="table">
        <caption class="hidden">{group.title}</caption>
        <thead role="rowgroup" class="targets-head">
          <tr role="row">
            {Object.entries(headings).map(([id, text]) => <th key={id} role="columnheader" scope="col" class={`head-${id}`}>{text}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {group.rows.map((row) => <Row key={row.indicator} ui={ui} row={row} headings={headings} />)}
        </tbody>
      </table>
    </Section>
  );
}
