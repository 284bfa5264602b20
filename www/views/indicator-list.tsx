import type { IndicatorList as Records, IndicatorRow, ListColumn } from '#engine';
import type { ComponentChildren } from 'preact';
import { words } from '../i18n/index.ts';
import { ListControls } from './list-controls.tsx';
import { Cell } from './parts/cell.tsx';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { ToIndicator } from './parts/go.tsx';
import { Icon } from './parts/icon.tsx';
import { GradeMark, ReferenceMark, SignalMark } from './parts/marks.tsx';
import { Region } from './parts/region.tsx';
import { Row } from './parts/rows.tsx';
import type { Ui } from './ui.ts';

/** What stands in a column; nothing where a row has nothing there. */
function content(ui: Ui, row: IndicatorRow, id: string): ComponentChildren {
  const { value, previous, target, remaining, grade, signal } = row;
  switch (id) {
    case 'kind': return <p class="small">{row.kind}</p>;
    case 'ministry': return row.ministries.length > 0 && <p class="small">{row.ministries.join(ui.lang === 'ja' ? '・' : ', ')}</p>;
    case 'value': return (
      <>
        {value
          ? <><p class="cell-amount"><Amount figure={value} /></p><p class="tags"><Tags ui={ui} figure={value} period="narrow" /></p></>
          : <p class="quiet">{row.missing}</p>}
        <CutFigures ui={ui} cut={row.cut} />
      </>
    );
    case 'previous': return previous && <><p class="cell-amount"><Amount figure={previous} /></p><p class="small quiet">{previous.period}</p></>;
    case 'target': return target && <p class="cell-amount"><Amount figure={target} /></p>;
    case 'ratio': return row.ratio && <p class="cell-amount"><span class="amount-number">{row.ratio}</span></p>;
    case 'remaining': return remaining && <p class="cell-amount"><Amount figure={remaining} /></p>;
    case 'grade': return grade && <GradeMark grade={grade} />;
    case 'signal': return signal && <><SignalMark signal={signal} />{row.reference && <ReferenceMark reference={row.reference} />}</>;
    default: return row.pages && <p class="small">{row.pages}</p>;
  }
}

function Head({ ui, column }: { ui: Ui; column: ListColumn }) {
  const { id, label, sort, next } = column;
  return (
    <th role="columnheader" scope="col" class={`head-${id}`} aria-sort={sort as 'none'}>
      <button type="button" class="sort" onClick={() => ui.act({ sort: next })}>
        {label} <Icon shape={sort === 'none' ? 'unsorted' : 'chevron'} class={`sort-${sort}`} />
      </button>
    </th>
  );
}

export function IndicatorList({ ui, list }: { ui: Ui; list: Records }) {
  const shown = list.columns.filter((column) => column.shown);
  const groups = list.grouped ? [...new Set(list.rows.map(({ kind }) => kind))] : [''];
  return (
    <>
      <ListControls ui={ui} list={list} />
      <Region labelledBy="view-title">
        <table role="table" class="targets is-list" part="table">
          <caption class="hidden">{list.title} {words(ui.lang).sortLabel} {list.order}</caption>
          <thead role="rowgroup" class="targets-head">
            <tr role="row">{shown.map((column) => <Head key={column.id} ui={ui} column={column} />)}</tr>
          </thead>
          {groups.map((group) => (
            <tbody role="rowgroup" key={group}>
              {group && <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colSpan={shown.length} class="group-name">{group}</th></tr>}
              {list.rows.filter(({ kind }) => !list.grouped || kind === group).map((row) => (
                <Row
                  ui={ui}
                  key={row.indicator}
                  dimmed={row.cut.state === 'without'}
                  number={row.number}
                  name={<ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator>}
                >
                  {shown.slice(1).map(({ id, label }) => <Cell key={id} name={id} label={label}>{content(ui, row, id)}</Cell>)}
                </Row>
              ))}
            </tbody>
          ))}
        </table>
      </Region>
    </>
  );
}
