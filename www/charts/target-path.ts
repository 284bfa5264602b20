// The path to a target, year by year: what is expected at the end of each year, and what was reached.
import type { PathPoint } from '#engine';
import type { Role } from './palette.ts';
import { axisNumber, ticks } from './scale.ts';
import { type Mark, type Scene, widthOf } from './scene.ts';
import { yearLines } from './years.ts';

const height = 260;

export interface PathWords {
  pace: string;
  /** Where only the target itself is drawn. */
  target: string;
  actual: string;
  /** The mark of the reader's own values, where there are any. */
  assumed: string | null;
}

interface Input {
  points: readonly PathPoint[];
  /** A yearly amount: steps and columns, no slope between years. */
  stepped: boolean;
  max: number;
  lang: string;
  words: PathWords;
  /** The year that is being read. */
  cursor: number | null;
}

export function targetPath({ points, stepped, max, lang, words, cursor }: Input, width: number): Scene {
  const scale = ticks(max);
  const most = scale[scale.length - 1] || 1;
  const left = Math.max(...scale.map((mark) => widthOf(axisNumber(mark, lang), 14))) + 10;
  const room = (width - left) / points.length;
  // Where a year is too narrow for a name beside its number, a key above the picture names the lines.
  const roomy = room > 96;
  const top = roomy ? 44 : 64;
  const x = (index: number) => left + room * (index + 0.5);
  const edge = (index: number) => left + room * index;
  const y = (value: number) => top + height - (value / most) * height;
  const base = y(0);
  const marks: Mark[] = [];
  const line = (role: Role, ...line: number[]) => marks.push({ as: 'line', role, points: line });
  const say = (role: Role, index: number, at: number, text: string, side: -1 | 0 | 1 = 0) => {
    // Whole words stay inside the picture.
    const half = widthOf(text, 14) / 2;
    const middle = x(index) + side * Math.max(0, half - 8);
    marks.push({ as: 'words', role, x: Math.min(width - half, Math.max(left + half, middle)), y: at, text, anchor: 'middle' });
  };
  const known = (key: 'expected' | 'actual' | 'assumed') =>
    points.flatMap((point, index) => (point[key] === null ? [] : [{ index, value: point[key] }]));
  const [expected, actual, assumed] = [known('expected'), known('actual'), known('assumed')];
  const through = (list: readonly { index: number; value: number }[]) => list.flatMap(({ index, value }) => [x(index), y(value)]);
  const steps = expected.flatMap(({ index, value }) => [edge(index), y(value), edge(index + 1), y(value)]);
  const pace = stepped ? steps : through(expected);

  if (cursor !== null) marks.push({ as: 'box', role: 'cursor', x: edge(cursor), y: top - 24, width: room, height: height + 24 });
  if (expected.length > 1) marks.push({ as: 'area', role: 'band', points: [...pace, pace[pace.length - 2] ?? 0, base, pace[0] ?? 0, base] });
  for (const mark of scale) {
    if (mark > 0) line('grid', left, y(mark), width, y(mark));
    marks.push({ as: 'words', role: 'tick', x: left - 8, y: y(mark) + 5, text: axisNumber(mark, lang), anchor: 'end' });
  }
  const column = (role: Role) => ({ index, value }: { index: number; value: number }) =>
    marks.push({ as: 'box', role, x: edge(index) + room * 0.24, y: y(value), width: room * 0.52, height: base - y(value) });
  if (stepped) {
    actual.forEach(column('bar'));
    assumed.forEach(column('hollow'));
    line('paceHalo', ...pace);
    line('pace', ...pace);
  } else {
    line('pace', ...pace);
    for (const { index, value } of expected) marks.push({ as: 'diamond', role: 'paceMark', x: x(index), y: y(value) });
    line('actual', ...through(actual));
    line('assumed', ...through([...actual.slice(-1), ...assumed]));
    for (const { index, value } of actual) marks.push({ as: 'dot', role: 'bar', x: x(index), y: y(value) });
    for (const { index, value } of assumed) marks.push({ as: 'dot', role: 'assumedMark', x: x(index), y: y(value) });
  }
  line('zero', left, base, width, base);

  const last = expected[expected.length - 1]?.index;
  const latest = actual[actual.length - 1]?.index;
  const latestAssumed = assumed[assumed.length - 1]?.index;
  // A line that rises leaves room above on the left of its points and below on their right.
  const rises = !stepped && (expected[expected.length - 1]?.value ?? 0) > (expected[0]?.value ?? 0);
  const [over, under] = rises ? [-1, 1] as const : [0, 0] as const;
  // A name goes before its number where the line ends; the other years carry the number alone, if it fits.
  const named = (name: string, number: string) => (roomy ? `${name} ${number}` : number);
  const paceName = expected.length > 1 ? words.pace : words.target;
  const fits = points.every(({ expectedText }) => widthOf(expectedText, 14) < room - 4);
  points.forEach((point, index) => {
    const labels: { role: Role; value: number; text: string }[] = [];
    const add = (role: Role, value: number | null, text: string) => { if (value !== null) labels.push({ role, value, text }); };
    if (fits || index === last || index === latest) {
      add('paceWords', point.expected, index === last || index === latest ? named(paceName, point.expectedText) : point.expectedText);
    }
    add('actualWords', point.actual, index === latest ? named(words.actual, point.actualText) : point.actualText);
    if (words.assumed) add('actualWords', point.assumed, index === latestAssumed ? named(words.assumed, point.assumedText) : point.assumedText);
    labels.sort((a, b) => b.value - a.value);
    const [upper, lower] = labels;
    if (!upper) return;
    const above = y(upper.value) - 12;
    if (!lower) {
      say(upper.role, index, above, upper.text, over);
      return;
    }
    const apart = y(lower.value) - y(upper.value);
    // Below the lower mark where that is free (no column stands on it), above it where there is a gap, else stacked.
    const below = !stepped && y(lower.value) + 26 < base;
    const between = stepped ? lower.role === 'actualWords' && apart > 34 : apart > 52;
    if (below || between) {
      say(upper.role, index, above, upper.text, over);
      say(lower.role, index, below ? y(lower.value) + 24 : y(lower.value) - 12, lower.text, below ? under : over);
    } else {
      say(upper.role, index, above - 18, upper.text, over);
      say(lower.role, index, above, lower.text, over);
    }
  });
  if (!roomy) {
    let at = left;
    const key = (name: string, draw: (from: number) => void, role: Role) => {
      draw(at);
      marks.push({ as: 'words', role, x: at + 30, y: 19, text: name });
      at += 46 + widthOf(name, 14);
    };
    if (latest !== undefined) key(words.actual, (from) => (stepped ? marks.push({ as: 'box', role: 'bar', x: from + 6, y: 7, width: 14, height: 14 }) : line('actual', from, 14, from + 24, 14)), 'actualWords');
    key(paceName, (from) => line('pace', from, 14, from + 24, 14), 'paceWords');
  }
  points.forEach((point, index) => yearLines(point.label, room).forEach((text, at) => say('tick', index, base + 22 + at * 18, text)));
  return { width, height: top + height + 46, marks: marks.filter((mark) => mark.as !== 'line' || mark.points.length > 2) };
}
