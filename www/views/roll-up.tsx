// Counts by group, coverage first; means only for those who ask.
import type { RollUp as Records, RollUpRow } from '#engine';
import { words } from '../i18n/index.ts';
import { DataTable } from './parts/data-table.tsx';
import { Go } from './parts/go.tsx';
import { Region } from './parts/region.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Row({ ui, row, columns }: { ui: Ui; row: RollUpRow; columns: number }) {
  if (row.cells.length === 0) return <tr><th class="roll-up-group" scope="rowgroup" colSpan={columns + 1}>{row.label}</th></tr>;
  return (
    <tr>
      <th scope="row">{row.filter ? <Go ui={ui} class="link" patch={{ [row.filter]: [row.code] }} focus="[data-status]">{row.label}</Go> : row.label}</th>
      {row.cells.map((cell, index) => <td key={index} class={cell === '0' ? 'number quiet' : 'number'}>{cell}</td>)}
    </tr>
  );
}

export function RollUp({ ui, rollUp }: { ui: Ui; rollUp: Records }) {
  const means = rollUp.rows.filter(({ mean }) => mean);
  return (
    <Section ui={ui} id="roll-up" title={rollUp.title} note={rollUp.note}>
      <Region labelledBy="roll-up-title">
        <table class="table roll-up">
          <caption class="hidden">{rollUp.title}</caption>
          <thead><tr><th scope="col">{words(ui.lang).group}</th>{rollUp.heads.map((head) => <th key={head} scope="col" class="number">{head}</th>)}</tr></thead>
          <tbody>{rollUp.rows.map((row) => <Row key={`${row.filter} ${row.code} ${row.label}`} ui={ui} row={row} columns={rollUp.heads.length} />)}</tbody>
        </table>
      </Region>
      <p class="small">{rollUp.projectsNote}</p>
      <details class="details">
        <summary>{rollUp.meanTitle}</summary>
        <p class="small">{rollUp.meanNote}</p>
        <DataTable
          title={rollUp.meanTitle}
          labelledBy="roll-up-title"
          heads={[words(ui.lang).group, `#${rollUp.heads[0]}`, `#${words(ui.lang).mean}`]}
          rows={means.map((row) => [row.label, row.cells[0], row.mean])}
        />
      </details>
    </Section>
  );
}
