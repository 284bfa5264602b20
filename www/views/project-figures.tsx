// The figures of the projects: every indicator as a small multiple, the printed budgets as bars.
import type { Bars, ProjectsPage } from '#engine';
import type { ComponentChildren } from 'preact';
import { drawNamed, drawProjects } from '../charts/drawings.ts';
import { words } from '../i18n/index.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { NamedFigures } from './project-table.tsx';
import type { Ui } from './ui.ts';

/** All indicators that several projects have; `table` has the same numbers. */
export function Multiples({ ui, page, table }: { ui: Ui; page: ProjectsPage; table: ComponentChildren }) {
  const compared = page.choices.some(({ chosen }) => chosen);
  return <ChartFigure ui={ui} id="side-by-side" caption={page.caption} draw={drawProjects(ui.lang, page)} width={1200} table={table} open={compared} />;
}

/** Budgets as they are printed; none are summed. */
export function Budgets({ ui, budgets }: { ui: Ui; budgets: Bars }) {
  const label = words(ui.lang);
  const { caption, rows } = budgets;
  return (
    <NamedFigures
      ui={ui}
      id="budgets"
      caption={caption}
      title={caption.subtitle}
      head={[label.items, label.budget]}
      rows={rows}
      total={null}
      draw={drawNamed(ui.lang, budgets)}
      width={900}
    />
  );
}
