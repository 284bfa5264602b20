// How each role is painted, in the page and in files alike: with the style sheet's own properties, so that themes,
// forced colours and the embedding page's choices reach every mark.

export interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
  /** Lettering: size in pixels. */
  size?: number;
  bold?: boolean;
  /** Lettering over marks: the ground shows around it. */
  halo?: boolean;
}

export const palette = {
  ground: { fill: '--surface' },
  cursor: { fill: '--cursor', stroke: '--tint-strong', width: 1 },
  band: { fill: '--band' },
  grid: { stroke: '--rule', width: 1 },
  zero: { stroke: '--text', width: 1.5 },
  bar: { fill: '--primary' },
  /** What is not an amount of its own: a part of another, a remainder, an assumption. */
  hollow: { fill: '--surface', stroke: '--primary', width: 2, dash: '4 3' },
  pace: { stroke: '--pace', width: 2.5, dash: '7 4' },
  paceHalo: { stroke: '--surface', width: 5 },
  paceMark: { fill: '--surface', stroke: '--pace', width: 2 },
  actual: { stroke: '--primary', width: 3 },
  assumed: { stroke: '--primary', width: 2.5, dash: '3 3' },
  assumedMark: { fill: '--surface', stroke: '--primary', width: 2.5 },
  name: { fill: '--text', size: 14 },
  heading: { fill: '--text', size: 15, bold: true },
  tick: { fill: '--quiet', size: 14 },
  value: { fill: '--text', size: 14, bold: true, halo: true },
  actualWords: { fill: '--primary', size: 14, bold: true, halo: true },
  paceWords: { fill: '--pace', size: 14, bold: true, halo: true },
  title: { fill: '--text', size: 20, bold: true },
  subtitle: { fill: '--quiet', size: 14 },
  summary: { fill: '--text', size: 14 },
  note: { fill: '--quiet', size: 12 },
} as const satisfies Record<string, Paint>;

export type Role = keyof typeof palette;

/** Turns the name of a custom property into a colour. */
export type Colour = (property: string) => string;

/** The presentation attributes of a role. */
export function attributes(role: Role, colour: Colour): Record<string, string | number> {
  const paint: Paint = palette[role];
  const found: Record<string, string | number> = { fill: paint.fill ? colour(paint.fill) : 'none' };
  if (paint.stroke) Object.assign(found, { stroke: colour(paint.stroke), 'stroke-width': paint.width });
  if (paint.dash) found['stroke-dasharray'] = paint.dash;
  if (paint.size) found['font-size'] = paint.size;
  if (paint.bold) found['font-weight'] = 700;
  if (paint.halo) Object.assign(found, { stroke: colour('--surface'), 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' });
  return found;
}
