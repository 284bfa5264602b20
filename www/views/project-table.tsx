// Named figures: single years as points, projects side by side as bars, each with its table.
import type { Caption, Figure, NamedFigure, ProjectTable as Projects, YearTable as Years } from '#engine';
import { drawNamed, drawYears } from '../charts/drawings.ts';
import type { Draw } from '../charts/scene.ts';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Row({ ui, label, figure, total = false }: { ui: Ui; label: string; figure: Figure; total?: boolean }) {
  return (
    <tr class={total ? 'is-total' : undefined}>
      <th scope="row">{label}</th>
      <td class="number"><Amount figure={figure} /> <span class="tags"><Tags ui={ui} figure={figure} /></span></td>
    </tr>
  );
}

/** A figure of named numbers, and the numbers as a table. */
export function NamedFigures({ ui, id, caption, title, head, rows, total, draw, width }: {
  ui: Ui;
  id: string;
  caption: Caption;
  title: string;
  head: readonly [string, string];
  rows: readonly NamedFigure[];
  total: Figure | null;
  draw: Draw;
  width?: number;
}) {
  return (
    <ChartFigure
      ui={ui}
      id={id}
      caption={caption}
      draw={draw}
      width={width}
      table={(
        <table class="table">
          <caption class="hidden">{title}</caption>
          <thead><tr><th scope="col">{head[0]}</th><th scope="col" class="number">{head[1]}</th></tr></thead>
          <tbody>
            {total && <Row ui={ui} label={words(ui.lang).wholePlan} figure={total} total />}
            {rows.map((row) => <Row key={row.code} ui={ui} label={row.label} figure={row.figure} />)}
          </tbody>
        </table>
      )}
    />
  );
}

export function ProjectTable({ ui, table }: { ui: Ui; table: Projects }) {
  const label = words(ui.lang);
  const { title, caption, rows, total } = table;
  return (
    <Section ui={ui} id="projects" title={title} note={table.note}>
      <NamedFigures ui={ui} id="projects" caption={caption} title={title} head={[label.projects, label.value]} rows={rows} total={total} draw={drawNamed(ui.lang, table)} />
      <CopyQuotation ui={ui} id="projects" of={title} text={table.quotation} />
    </Section>
  );
}

export function YearTable({ ui, table }: { ui: Ui; table: Years }) {
  const label = words(ui.lang);
  const { title, caption, rows } = table;
  const head = [table.columns[0] ?? label.year, table.columns[1] ?? label.value] as const;
  return (
    <Section ui={ui} id="years" title={title}>
      <NamedFigures ui={ui} id="years" caption={caption} title={title} head={head} rows={rows} total={null} draw={drawYears(ui.lang, rows)} />
    </Section>
  );
}
