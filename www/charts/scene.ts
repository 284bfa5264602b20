// A figure as plain data: marks with their geometry in pixels, the same for the page, for a file and for a test.
import type { Role } from './palette.ts';

export type Mark =
  | { as: 'box'; role: Role; x: number; y: number; width: number; height: number }
  /** A line through its points: x, y, x, y … */
  | { as: 'line' | 'area'; role: Role; points: readonly number[] }
  | { as: 'dot' | 'diamond'; role: Role; x: number; y: number }
  | { as: 'words'; role: Role; x: number; y: number; text: string; anchor?: 'middle' | 'end' };

export interface Scene {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** The same scene at any width. */
export type Draw = (width: number) => Scene;

/** Two places are enough for any pixel. */
export const even = (value: number): number => Math.round(value * 100) / 100;

/** The outline of a mark that is not made of words, as SVG and canvas read it. */
export function outline(mark: Exclude<Mark, { as: 'words' }>): string {
  if (mark.as === 'box') {
    const [x, y, right, bottom] = [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height].map(even);
    return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  }
  if ('points' in mark) {
    const points = mark.points.map(even);
    const path = points.map((value, index) => (index % 2 ? ` ${value}` : `${index ? 'L' : 'M'}${value}`)).join('');
    return mark.as === 'area' ? `${path}Z` : path;
  }
  if (mark.as === 'dot') return `M${even(mark.x - 6)} ${even(mark.y)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z`;
  return `M${even(mark.x)} ${even(mark.y - 5)}l5 5l-5 5l-5-5Z`;
}

/** A mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  return 'points' in mark
    ? { ...mark, points: mark.points.map((value, index) => value + (index % 2 ? dy : dx)) }
    : { ...mark, x: mark.x + dx, y: mark.y + dy };
}

const wide = /[\u2e80-\uffef]/;

/** About how wide a text is: there is nothing to measure it with outside a page. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? size : size * 0.57), 0);

// Japanese breaks nearly anywhere, but not within a katakana word, and no line begins with these marks; other scripts
// break after a space or a hyphen.
const breaks = /[ァ-ヺー]+[A-Za-z0-9]*[）」、。・]*|[^\u2e80-\uffef]*?[\s\u002d\u2013/]+|[^\u2e80-\uffef]+|[（「]?[\u2e80-\uffef][）」、。・ー～]*/gu;

/** A text in lines that fit. */
export function lines(text: string, room: number, size: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const piece of text.match(breaks) ?? []) {
    if (line && widthOf((line + piece).trim(), size) > room) {
      found.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...found, line.trim()];
}
