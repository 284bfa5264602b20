// What a committee member should look at: each target once, under its first reason, with what the report says of it.
import type { Attention as Records, TargetRow } from '#engine';
import { fill, words } from '../i18n/index.ts';
import { Cell } from './parts/cell.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { Local } from './parts/local-text.tsx';
import { GradeMark, ReferenceMark, SignalMark } from './parts/marks.tsx';
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
      note={row.reasons.length > 0 && <span class="tags">{row.reasons.map(({ id, label: text }) => <span key={id} class="tag">{text}</span>)}</span>}
    >
      <Cell name="value" label={label.valueAndTarget}>
        {row.value
          ? <><p class="cell-amount"><Amount figure={row.value} /></p><p class="tags"><Tags ui={ui} figure={row.value} period /></p></>
          : <p class="quiet">{row.missing}</p>}
        <p class="small">{label.target} {row.target ? <><Amount figure={row.target} /> <span class="period">{row.target.period}</span></> : <Local ui={ui} text={row.targetText} />}</p>
        {row.pages && <p class="small">{label.source} {row.pages}</p>}
      </Cell>
      <Cell name="signal" label={label.computed}>
        <SignalMark signal={row.signal} />
        {row.change && <p class="small">{row.change}</p>}
        {row.reference && <ReferenceMark reference={row.reference} />}
      </Cell>
      <Cell name="outlook" label={label.outlook}>{row.outlook && <p>{row.outlook}</p>}</Cell>
      <Cell name="remark" label={label.gradeAndRemark}>
        <GradeMark grade={row.grade} />
        {row.remark && <p class="small">{row.detail && <b>{label.remark} </b>}<Local ui={ui} text={row.remark} bare={row.detail !== null} /></p>}
        {row.detail && <p class="small"><b>{label.progress}</b> <Local ui={ui} text={row.detail} /></p>}
      </Cell>
    </Row>
  );
}

export function Attention({ ui, list }: { ui: Ui; list: Records }) {
  const label = words(ui.lang);
  const heads = { name: label.indicator, value: label.valueAndTarget, signal: label.computed, outlook: label.outlook, remark: label.gradeAndRemark };
  return (
    <>
      <p class="lead">{list.lead} {list.kinds}<br />{list.note}</p>
      {list.groups.map((group) => (
        <Section key={group.kind} ui={ui} id={`attention-${group.kind}`} rows={group.rows.length} title={fill(label.counted, { title: group.title, count: group.rows.length })}>
          <Rows title={group.title} class="is-attention" heads={heads}>
            {group.rows.map((row) => <Target key={row.indicator} ui={ui} row={row} />)}
          </Rows>
        </Section>
      ))}
    </>
  );
}
