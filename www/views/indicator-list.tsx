import type { IndicatorList as Records, IndicatorRow } from '#engine';
import { Cell } from './parts/cell.tsx';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { GradeMark, ReferenceMark, SignalMark } from './parts/marks.tsx';
import { Row, Rows } from './parts/rows.tsx';
import type { Ui } from './ui.ts';

function Indicator({ ui, row, heads }: { ui: Ui; row: IndicatorRow; heads: readonly string[] }) {
  const [, , kind = '', value = '', target = '', grade = '', signal = ''] = heads;
  return (
    <Row
      dimmed={row.cut.state === 'without'}
      number={row.number}
      name={<ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator>}
    >
      <Cell name="kind" label={kind}><p class="small">{row.kind}</p></Cell>
      <Cell name="value" label={value}>
        {row.value
          ? <><p class="cell-amount"><Amount figure={row.value} /></p><p class="tags"><Tags ui={ui} figure={row.value} period="narrow" /></p></>
          : <p class="quiet">{row.missing}</p>}
        <CutFigures ui={ui} cut={row.cut} />
      </Cell>
      <Cell name="target" label={target}>{row.target && <p class="cell-amount"><Amount figure={row.target} /></p>}</Cell>
      <Cell name="grade" label={grade}>{row.grade && <GradeMark grade={row.grade} />}</Cell>
      <Cell name="signal" label={signal}>{row.signal && <SignalMark signal={row.signal} />}{row.reference && <ReferenceMark reference={row.reference} />}</Cell>
    </Row>
  );
}

export function IndicatorList({ ui, list }: { ui: Ui; list: Records }) {
  const [, name = '', kind = '', value = '', target = '', grade = '', signal = ''] = list.columns;
  return (
    <Rows title={list.title} class="is-list" heads={{ name, kind, value, target, grade, signal }}>
      {list.rows.map((row) => <Indicator key={row.indicator} ui={ui} row={row} heads={list.columns} />)}
    </Rows>
  );
}
