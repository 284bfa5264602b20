// Named figures with bars: single years, projects side by side.
import type { Figure, NamedFigure, ProjectTable as Projects, YearTable as Years } from '#engine';
import { Bar } from '../charts/bar.tsx';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Row({ ui, label, figure, max, total = false }: { ui: Ui; label: string; figure: Figure; max: number; total?: boolean }) {
  return (
    <tr class={total ? 'is-total' : undefined}>
      <th scope="row">{label}</th>
      <td class="number"><Amount figure={figure} /> <span class="tags"><Tags ui={ui} figure={figure} /></span></td>
      <td class="bar-cell">{total ? null : <Bar value={figure.value} max={max} />}</td>
    </tr>
  );
}

function Bars({ ui, id, title, note, head, rows, max, total, quotation = '' }: {
  ui: Ui;
  id: string;
  title: string;
  note: string;
  head: readonly [string, string];
  rows: readonly NamedFigure[];
  max: number;
  total: Figure | null;
  quotation?: string;
}) {
  const label = words(ui.lang);
  return (
    <Section ui={ui} id={id} title={title} note={note}>
      <table class="table bars">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr><th scope="col">{head[0]}</th><th scope="col" class="number">{head[1]}</th><th scope="col" class="bar-head"><span class="hidden">{label.bar}</span></th></tr>
        </thead>
        <tbody>
          {total && <Row ui={ui} label={label.wholePlan} figure={total} max={max} total />}
          {rows.map((row) => <Row key={row.code} ui={ui} label={row.label} figure={row.figure} max={max} />)}
        </tbody>
      </table>
      <CopyQuotation ui={ui} id={id} of={title} text={quotation} />
    </Section>
  );
}

export function ProjectTable({ ui, table }: { ui: Ui; table: Projects }) {
  const label = words(ui.lang);
  return <Bars ui={ui} id="projects" title={table.title} note={table.note} head={[label.projects, label.value]} rows={table.rows} max={table.max} total={table.total} quotation={table.quotation} />;
}

export function YearTable({ ui, table }: { ui: Ui; table: Years }) {
  const label = words(ui.lang);
  const head = [table.columns[0] ?? label.year, table.columns[1] ?? label.value] as const;
  return <Bars ui={ui} id="years" title={table.title} note="" head={head} rows={table.rows} max={table.max} total={null} />;
}
