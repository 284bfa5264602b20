// Project × disease area: a table with the number in every cell; the colour only helps.
import type { Matrix as Records, MatrixCell, MatrixRow } from '#engine';
import { fill, words } from '../i18n/index.ts';
import { Empty } from './board.tsx';
import { Across, ToDisease } from './disease-page.tsx';
import { AfterPicture } from './parts/after-picture.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Kept } from './parts/kept.tsx';
import { Region } from './parts/region.tsx';
import type { Ui } from './ui.ts';

/** As many as a window has below the filters. */
const firstRows = 4;

function Cell({ ui, cell, total }: { ui: Ui; cell: MatrixCell; total: boolean }) {
  const names = ['matrix-cell', total ? 'is-total' : `bin-${cell.bin}`, `is-${cell.kind}`, cell.dimmed ? 'is-dimmed' : ''];
  return (
    <td class={names.filter(Boolean).join(' ')}>
      {cell.kind === 'none' ? <span aria-hidden={cell.note ? 'true' : undefined}>{cell.text || '–'}</span> : cell.text}
      {cell.note && <AfterPicture ui={ui}><span class="hidden"> {cell.note}</span></AfterPicture>}
    </td>
  );
}

function Row({ ui, row, columns }: { ui: Ui; row: MatrixRow; columns: Records['columns'] }) {
  return (
    <tr class={row.code === '_T' ? 'is-total' : undefined}>
      <th scope="row" abbr={row.label === row.short ? undefined : row.label}>
        {row.code === '_T' ? row.short : <Go ui={ui} class="link" patch={{ view: 'project', project: [row.code], disease: [] }} focus="[data-view-heading]">{row.short}</Go>}
      </th>
      {row.cells.map((cell, index) => {
        const code = columns[index]?.code ?? String(index);
        return <Cell key={code} ui={ui} cell={cell} total={code === '_T' || row.code === '_T'} />;
      })}
    </tr>
  );
}

function Table({ ui, matrix }: { ui: Ui; matrix: Records }) {
  const label = words(ui.lang);
  return (
    <>
      <Region labelledBy="view-title">
        <table class="matrix" part="matrix">
          <caption class="hidden">{matrix.title}</caption>
          <thead>
            <tr>
              <th scope="col" class="matrix-corner">{label.projects}</th>
              {matrix.columns.map(({ code, label: full, short }) => (
                <th key={code} scope="col" class={code === '_T' ? 'is-total' : undefined} abbr={full === short ? undefined : full}>
                  {code === '_T' ? short : <ToDisease ui={ui} disease={code}>{short}</ToDisease>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, index) => (
              <AfterPicture key={row.code} ui={ui} now={index < firstRows}><Row ui={ui} row={row} columns={matrix.columns} /></AfterPicture>
            ))}
          </tbody>
        </table>
      </Region>
      <div class="key">
        <span class="key-title" id="bins-title">{label.bins}</span>
        <ul class="key-list" aria-labelledby="bins-title">
          {matrix.bins.map(({ bin, label: range }) => <li key={bin}><span class={`swatch bin-${bin}`} aria-hidden="true" /> {range}</li>)}
        </ul>
      </div>
      <p class="small note">{matrix.note}</p>
      {matrix.source && <p class="small note">{fill(label.sourceIs, { source: matrix.source })}</p>}
    </>
  );
}

export function Matrix({ ui, matrix, reset }: { ui: Ui; matrix: Records; reset: () => void }) {
  const label = words(ui.lang);
  const filled = matrix.rows.length > 0;
  return (
    <>
      {filled
        ? (
          <>
            <p class="lead">{matrix.summary}</p>
            {matrix.definition && <p class="small"><strong>{label.definition}</strong> {matrix.definition}</p>}
            <p class="small">
              {matrix.subtitle} {matrix.indicator && <ToIndicator ui={ui} indicator={matrix.indicator}>{label.toIndicator}</ToIndicator>}
            </p>
          </>
        )
        : <Empty ui={ui} text={matrix.summary} reset={reset} />}
      <Kept key="table">{filled && <Table ui={ui} matrix={matrix} />}</Kept>
      <Across key="across" ui={ui} list={matrix.across} />
    </>
  );
}
