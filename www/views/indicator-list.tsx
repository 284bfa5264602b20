import type { IndicatorList as Records, IndicatorRow } from '#engine';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { GradeMark, SignalMark } from './parts/marks.tsx';
import { Region } from './parts/region.tsx';
import type { Ui } from './ui.ts';

function Row({ ui, row }: { ui: Ui; row: IndicatorRow }) {
  return (
    <tr class={row.cut.state === 'without' ? 'is-dimmed' : undefined}>
      <td class="number">{row.number}</td>
      <th scope="row"><ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator></th>
      <td class="small">{row.kind}</td>
      <td class="number">
        {row.value ? <><Amount figure={row.value} /> <span class="tags"><Tags ui={ui} figure={row.value} /></span></> : <span class="quiet">{row.missing}</span>}
        <CutFigures ui={ui} cut={row.cut} />
      </td>
      <td class="number">{row.target && <Amount figure={row.target} />}</td>
      <td>{row.grade && <GradeMark grade={row.grade} />}</td>
      <td>{row.signal && <SignalMark signal={row.signal} />}</td>
    </tr>
  );
}

const numeric = [true, false, false, true, true, false, false];

export function IndicatorList({ ui, list }: { ui: Ui; list: Records }) {
  if (list.rows.length === 0) return null;
  return (
    <Region labelledBy="view-title">
      <table class="table is-wide" part="table">
        <caption class="hidden">{list.title}</caption>
        <thead>
          <tr>{list.columns.map((column, index) => <th key={column} scope="col" class={numeric[index] ? 'number' : undefined}>{column}</th>)}</tr>
        </thead>
        <tbody>{list.rows.map((row) => <Row key={row.indicator} ui={ui} row={row} />)}</tbody>
      </table>
    </Region>
  );
}
