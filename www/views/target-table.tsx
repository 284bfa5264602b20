// Targets of one kind: a table where it is wide, cards where it is narrow.
import type { TargetGroup, TargetRow } from '#engine';
import { BulletChart, BulletPart } from '../charts/bullet.tsx';
import { fill, words } from '../i18n/index.ts';
import { Cell } from './parts/cell.tsx';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Local } from './parts/local-text.tsx';
import { Differs, GradeMark, ReferenceMark, SignalMark } from './parts/marks.tsx';
import { Row, Rows } from './parts/rows.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Target({ ui, row }: { ui: Ui; row: TargetRow }) {
  const label = words(ui.lang);
  return (
    <Row
      ui={ui}
      dimmed={row.cut.state === 'without'}
      number={row.number}
      name={<ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator>}
      small={row.ministries.join(ui.lang === 'ja' ? '・' : ', ')}
      note={row.agreement.note
        ? <><b>{label.remark}</b> <Local ui={ui} text={row.agreement.note} /></>
        : row.byDisease && <Go ui={ui} class="link" patch={{ view: 'diseases', disease: [], project: [] }} focus="[data-view-heading]">{row.byDisease}</Go>}
    >
      <Cell name="target" label={label.target}>
        {row.target && <p class="cell-amount"><Amount figure={row.target} /></p>}
        <p class="small">{row.target ? <>{row.targetType}<br /> {row.target.period}</> : <Local ui={ui} text={row.targetText} />}</p>
      </Cell>
      <Cell name="value" label={label.value}>
        {row.cut.state === 'has' && <p class="small">{label.wholePlan}</p>}
        {row.value
          ? (
            <>
              <p class="cell-amount is-main"><Amount figure={row.value} /></p>
              <p class="tags"><Tags ui={ui} figure={row.value} period="narrow" /></p>
            </>
          )
          : <p class="quiet">{row.missing}</p>}
        {row.beside.map(({ code, label: what, figure }) => (
          <p key={code} class="small">{what} <Amount figure={figure} /> {figure.period === row.value?.period ? '' : figure.period} {figure.comment}</p>
        ))}
        <CutFigures ui={ui} cut={row.cut} />
      </Cell>
      <Cell name="bullet" label={label.comparison}>
        {row.bullet && (
          <>
            <BulletChart bullet={row.bullet} tone={row.signal.tone} />
            <span class="hidden">{row.bullet.label}</span>
          </>
        )}
      </Cell>
      <Cell name="grade" label={label.official}><GradeMark grade={row.grade} /></Cell>
      <Cell name="signal" label={label.computed}>
        <SignalMark signal={row.signal} />
        <Differs agreement={row.agreement} />
        {row.reference && <ReferenceMark reference={row.reference} />}
      </Cell>
    </Row>
  );
}

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
  return (
    <Section ui={ui} id={`targets-${group.kind.toLowerCase()}`} rows={group.rows.length} title={group.title} note={group.note}>
      {first && <Key ui={ui} />}
      <Rows
        title={group.title}
        heads={{
          name: label.indicator,
          target: label.target,
          value: year ? fill(label.valueOf, { year }) : label.value,
          bullet: label.comparison,
          grade: label.official,
          signal: label.computed,
        }}
      >
        {group.rows.map((row) => <Target key={row.indicator} ui={ui} row={row} />)}
      </Rows>
      {group.notes.map((note, index) => <p key={index} class="small quiet table-note"><Local ui={ui} text={note} bare /></p>)}
    </Section>
  );
}
