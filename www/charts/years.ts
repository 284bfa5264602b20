// Single years: points over the year, joined, from 0. Two of them make a slope.
import { axisNumber, ticks } from './scale.ts';
import { type Mark, type Scene, widthOf } from './scene.ts';

export interface YearPoint {
  label: string;
  text: string;
  value: number;
}

const height = 180;
const top = 34;

/** The label of a year in lines: both calendars where there is room. */
export function yearLines(label: string, room: number): string[] {
  const [first = label, second] = label.split('（');
  const own = second?.replace('）', '');
  if (own && room >= 84) return [first, own];
  return own || widthOf(label, 14) > room ? [(own ?? label).replace(/\D+/g, '')] : [label];
}

export function years(points: readonly YearPoint[], width: number, lang: string): Scene {
  const scale = ticks(Math.max(...points.map(({ value }) => value)), 4);
  const most = scale[scale.length - 1] || 1;
  const left = Math.max(...scale.map((mark) => widthOf(axisNumber(mark, lang), 14))) + 10;
  const room = Math.min(320, (width - left) / points.length);
  const y = (value: number) => top + height - (value / most) * height;
  const x = (index: number) => left + room * (index + 0.5);
  const marks: Mark[] = [];
  for (const mark of scale) {
    marks.push({ as: 'line', role: mark === 0 ? 'zero' : 'grid', points: [left, y(mark), left + room * points.length, y(mark)] });
    marks.push({ as: 'words', role: 'tick', x: left - 8, y: y(mark) + 5, text: axisNumber(mark, lang), anchor: 'end' });
  }
  marks.push({ as: 'line', role: 'actual', points: points.flatMap(({ value }, index) => [x(index), y(value)]) });
  points.forEach(({ label, text, value }, index) => {
    marks.push({ as: 'dot', role: 'bar', x: x(index), y: y(value) });
    marks.push({ as: 'words', role: 'actualWords', x: x(index), y: y(value) - 14, text, anchor: 'middle' });
    yearLines(label, room).forEach((line, at) => marks.push({ as: 'words', role: 'tick', x: x(index), y: top + height + 22 + at * 18, text: line, anchor: 'middle' }));
  });
  return { width, height: top + height + 46, marks };
}
