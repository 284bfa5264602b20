// The figures of the projects: every indicator as a small multiple, the printed budgets as bars.
import type { Bars, ProjectsPage } from '#engine';
import { bars } from '../charts/bars.ts';
import { multiples } from '../charts/multiples.ts';
import { fill, words } from '../i18n/index.ts';
import { barRow } from './bar-row.ts';
import { NamedFigures } from './project-table.tsx';
import type { ComponentChildren } from 'preact';
import { ChartFigure } from './parts/chart-figure.tsx';
import type { Ui } from './ui.ts';

/** All indicators that several projects have; `table` has the same numbers. */
export function Multiples({ ui, page, table }: { ui: Ui; page: ProjectsPage; table: ComponentChildren }) {
  const label = words(ui.lang);
  const panels = page.rows.filter(({ note }) => note).map(({ name, cells, max, total }) => ({
    name,
    note: total ? fill(label.wholeIs, { value: total.text }) : '',
    rows: cells.map((cell, column) => barRow(ui, page.columns[column]?.short ?? '', cell)),
    max,
  }));
  return <ChartFigure ui={ui} id="side-by-side" caption={page.caption} draw={(width) => multiples(panels, width)} width={1200} table={table} />;
}

/** Budgets as they are printed; none are summed. */
export function Budgets({ ui, budgets }: { ui: Ui; budgets: Bars }) {
  const label = words(ui.lang);
  const rows = budgets.rows.map((row) => barRow(ui, row.label, row.figure));
  return (
    <NamedFigures
      ui={ui}
      id="budgets"
      caption={budgets.caption}
      title={budgets.caption.subtitle}
      head={[label.items, label.budget]}
      rows={budgets.rows}
      total={null}
      draw={(width) => bars(rows, budgets.max, width)}
      width={900}
    />
  );
}
