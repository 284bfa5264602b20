// Small multiples: one block of bars an indicator, the same names in the same order, each with its own scale from 0.
import { barMarks, type BarRow } from './bars.ts';
import { lines, type Mark, moved, type Scene, widthOf } from './scene.ts';

export interface Panel {
  name: string;
  /** The printed number of the whole, a period of its own: a line each. */
  notes: readonly string[];
  rows: readonly BarRow[];
  max: number;
}

const gap = 40;

export function multiples(panels: readonly Panel[], width: number): Scene {
  const columns = Math.max(1, Math.min(panels.length, 4, Math.floor((width + gap) / (290 + gap))));
  const wide = (width - gap * (columns - 1)) / columns;
  const longest = Math.max(...panels.flatMap(({ rows }) => rows.map(({ label }) => widthOf(label, 14))));
  const nameRoom = Math.min(longest + 2, wide * 0.45);
  const marks: Mark[] = [];
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns).map((panel) => {
      const head = lines(panel.name, wide, 15);
      return { panel, head };
    });
    const heads = Math.max(...row.map(({ head }) => head.length)) * 22;
    const notes = Math.max(...row.map(({ panel }) => panel.notes.length)) * 19;
    let bottom = top;
    row.forEach(({ panel, head }, column) => {
      const x = column * (wide + gap);
      head.forEach((text, index) => marks.push({ as: 'words', role: 'heading', x, y: top + 16 + index * 22, text }));
      panel.notes.forEach((text, index) => marks.push({ as: 'words', role: 'tick', x, y: top + heads + 14 + index * 19, text }));
      const block = barMarks(panel.rows, panel.max, { x: 0, y: 0, width: wide, beside: true, nameRoom });
      marks.push(...block.marks.map((mark) => moved(mark, x, top + heads + notes + 13)));
      bottom = Math.max(bottom, top + heads + notes + 13 + block.bottom);
    });
    top = bottom + 28;
  }
  return { width, height: Math.max(0, top - 28), marks };
}
