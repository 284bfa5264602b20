// A figure as a file: the scene with its words around it, as an SVG document and as a picture drawn from the same marks.
import { escaped } from '../markup.ts';
import { attributes, type Colour, palette, type Paint } from './palette.ts';
import { type Draw, even, lines, type Mark, moved, outline, type Scene } from './scene.ts';

export interface SheetWords {
  title: string;
  subtitle: string;
  summary: string;
  /** Where the numbers stand, edition, attribution: a line or more each. */
  notes: readonly string[];
}

const margin = 28;

/** The scene with title, subtitle, summary and notes; `width` of the whole. */
export function sheet(draw: Draw, words: SheetWords, width: number): Scene {
  const room = width - 2 * margin;
  const marks: Mark[] = [];
  let y = margin - 8;
  const say = (text: string, role: 'title' | 'subtitle' | 'summary' | 'note') => {
    const { size } = palette[role];
    for (const line of text ? lines(text, room, size) : []) {
      y += Math.round(size * 1.5);
      marks.push({ as: 'words', role, x: margin, y, text: line });
    }
  };
  say(words.title, 'title');
  say(words.subtitle, 'subtitle');
  say(words.summary, 'summary');
  const scene = draw(room);
  marks.push(...scene.marks.map((mark) => moved(mark, margin, y + 24)));
  y += scene.height + 36;
  for (const note of words.notes) say(note, 'note');
  const height = Math.ceil(y + margin);
  return { width, height, marks: [{ as: 'box', role: 'ground', x: 0, y: 0, width, height }, ...marks] };
}

const written = (list: Readonly<Record<string, string | number>>): string =>
  Object.entries(list).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');

/** The document, with presentation attributes alone. */
export function svgDocument({ width, height, marks }: Scene, words: SheetWords, colour: Colour, font: string, lang: string): string {
  const body = marks.map((mark) => (mark.as === 'words'
    ? `<text${written({ x: even(mark.x), y: even(mark.y), ...(mark.anchor && { 'text-anchor': mark.anchor }), ...attributes(mark.role, colour) })}>${escaped(mark.text)}</text>`
    : `<path${written({ d: outline(mark), ...attributes(mark.role, colour) })}/>`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${written({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': lang, role: 'img', 'aria-labelledby': 'title desc', 'font-family': font })}>`,
    `<title id="title">${escaped(words.title)}</title>`,
    `<desc id="desc">${escaped([words.subtitle, words.summary, ...words.notes].join(' '))}</desc>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

/** Draws it on a canvas, every pixel of the scene as `scale` × `scale`. */
export function drawOn(canvas: HTMLCanvasElement, { width, height, marks }: Scene, colour: Colour, font: string, scale: number): boolean {
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.scale(scale, scale);
  pen.lineJoin = 'round';
  for (const mark of marks) {
    const paint: Paint = palette[mark.role];
    const halo = paint.halo ? '--surface' : undefined;
    const [fill, stroke] = [paint.fill, paint.stroke ?? halo];
    if (fill) pen.fillStyle = colour(fill);
    if (stroke) pen.strokeStyle = colour(stroke);
    pen.lineWidth = halo ? 4 : paint.width ?? 1;
    pen.setLineDash(paint.dash?.split(' ').map(Number) ?? []);
    if (mark.as === 'words') {
      pen.font = `${paint.bold ? 700 : 400} ${paint.size ?? 14}px ${font}`;
      pen.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor ?? 'start';
      if (stroke) pen.strokeText(mark.text, mark.x, mark.y);
      pen.fillText(mark.text, mark.x, mark.y);
    } else {
      const path = new Path2D(outline(mark));
      if (fill) pen.fill(path);
      if (stroke) pen.stroke(path);
    }
  }
  return true;
}
