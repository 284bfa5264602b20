// Bars from a common zero, each with its number: beside their names where there is room, else below them.
import type { Role } from './palette.ts';
import { lines, type Mark, type Scene, widthOf } from './scene.ts';

export interface BarRow {
  label: string;
  /** The number as shown; what stands where there is none. */
  text: string;
  /** Null: no bar. */
  value: number | null;
  hollow?: boolean;
  /** A part of the row above. */
  part?: boolean;
}

const size = 14;
const step = 18;

/** `from`, `to`: the edges of the block. Returns where it ends. */
export function barMarks(rows: readonly BarRow[], max: number, { x, y, width, beside, nameRoom }: {
  x: number;
  y: number;
  width: number;
  beside: boolean;
  nameRoom: number;
}): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  const zero = beside ? x + nameRoom + 12 : x + 1;
  const room = Math.max(24, x + width - zero - 8 - Math.max(0, ...rows.map(({ text }) => widthOf(text, size))));
  let at = y;
  for (const { label, text, value, hollow, part } of rows) {
    const names = lines(label, beside ? nameRoom - (part ? 14 : 0) : width, size);
    const thick = part ? 12 : 18;
    const tall = Math.max(beside ? names.length * step : thick, thick);
    const top = beside ? at + (tall - thick) / 2 : at + names.length * step + 2;
    const first = beside ? at + (tall - names.length * step) / 2 : at;
    names.forEach((name, index) => marks.push({
      as: 'words',
      role: 'name',
      x: beside ? zero - 12 : x + (part ? 14 : 0),
      y: first + index * step + 14,
      text: name,
      ...(beside && { anchor: 'end' as const }),
    }));
    const long = value !== null && max > 0 ? Math.max(0, (value / max) * room) : 0;
    const role: Role = hollow ? 'hollow' : 'bar';
    if (long > 0) marks.push({ as: 'box', role, x: zero, y: top, width: long, height: thick });
    // Over the names there is no line to lean on: every bar gets its own piece of it.
    if (!beside) marks.push({ as: 'line', role: 'zero', points: [zero, top - 2, zero, top + thick + 2] });
    marks.push({ as: 'words', role: value === null ? 'tick' : 'value', x: zero + long + 8, y: top + thick / 2 + 5, text });
    at = (beside ? at + tall : top + thick) + 10;
  }
  if (beside) marks.push({ as: 'line', role: 'zero', points: [zero, y - 4, zero, at - 6] });
  return { marks, bottom: at };
}

/** One block of bars. */
export function bars(rows: readonly BarRow[], max: number, width: number): Scene {
  const beside = width >= 520;
  const nameRoom = Math.min(width * 0.36, Math.max(...rows.map(({ label }) => widthOf(label, size))) + 2);
  const { marks, bottom } = barMarks(rows, max, { x: 0, y: 6, width, beside, nameRoom });
  return { width, height: bottom, marks };
}
