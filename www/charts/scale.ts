/** Round marks of an axis from 0 to the first one at or beyond max; a handful of them. */
export function ticks(max: number, wanted = 5): number[] {
  if (!(max > 0)) return [0];
  const rough = max / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  return Array.from({ length: Math.ceil(max / step - 1e-9) + 1 }, (_, index) => index * step);
}

/** Numbers on an axis. */
export const axisNumber = (value: number, lang: string): string => value.toLocaleString(lang, { maximumFractionDigits: 2 });
