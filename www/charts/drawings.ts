// From the engine's records to pictures: which numbers go into which, and the words beside them.
import type { BreakdownTable, Figure, NamedFigure, ProjectsPage, TargetPanel } from '#engine';
import type { Lang } from '../element/errors.ts';
import { fill, words } from '../i18n/index.ts';
import { type BarRow, bars } from './bars.ts';
import { multiples } from './multiples.ts';
import type { Draw } from './scene.ts';
import { targetPath } from './target-path.ts';
import { years } from './years.ts';

/** A figure as a bar. What is not an amount of its own (a part of another) is drawn hollow. */
function bar(lang: Lang, label: string, figure: Figure | null | undefined): BarRow {
  if (!figure) return { label, text: '–', value: null };
  const { text, value, status, statusLabel } = figure;
  const shown = statusLabel ? fill(words(lang).withStatus, { value: text, status: statusLabel }) : text;
  return { label, text: shown, value, hollow: status === 'W' };
}

/** `cursor`: the year that is being read. */
export const drawPath = (lang: Lang, panel: TargetPanel, cursor: number | null): Draw => (width) => {
  const { pace, keyTarget, actual } = words(lang);
  return targetPath({
    points: panel.path,
    stepped: panel.pathShape === 'stepped',
    max: panel.pathMax,
    lang,
    words: { pace, target: keyTarget, actual, assumed: panel.assumedLabel },
    cursor,
  }, width);
};

export function drawNamed(lang: Lang, { rows, max }: { rows: readonly NamedFigure[]; max: number }): Draw {
  const drawn = rows.map(({ label, figure }) => bar(lang, label, figure));
  return (width) => bars(drawn, max, width);
}

/** The first column: the whole plan, or the one project that has the breakdown. Its total is no bar beside its parts. */
export function drawBreakdown(lang: Lang, { rows, max }: BreakdownTable): Draw {
  const drawn = rows.flatMap(({ label, role, cells: [cell] }) => (cell && role !== 'total'
    ? [{ ...bar(lang, label, cell), hollow: role === 'remainder', part: role === 'part' }]
    : []));
  return (width) => bars(drawn, max, width);
}

export function drawYears(lang: Lang, rows: readonly NamedFigure[]): Draw {
  const points = rows.flatMap(({ label, figure: { text, value } }) => (value === null ? [] : [{ label, text, value }]));
  return (width) => years(points, width, lang);
}

/** Every indicator as a small multiple. */
export function drawProjects(lang: Lang, { rows, columns }: ProjectsPage): Draw {
  const panels = rows.filter(({ drawn }) => drawn).map(({ name, cells, max, total }) => {
    const other = [total, ...cells].find((figure) => figure?.otherPeriod);
    return {
      name,
      notes: [total && fill(words(lang).wholeIs, { value: total.text }), other?.period].filter((note) => note != null),
      rows: columns.map(({ short }, column) => bar(lang, short, cells[column])),
      max,
    };
  });
  return (width) => multiples(panels, width);
}
