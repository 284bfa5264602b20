// A value against its target as a picture that needs no style sheet: it takes the text's colour. The cells beside it
// say the same in numbers.
import type { Bullet } from '#engine';

const width = 120;

export function StaticBullet({ bullet: { max, value, target, expected, referenceOnly } }: { bullet: Bullet }) {
  const at = (number: number): number => Math.round(Math.max(0, Math.min(1, max > 0 ? number / max : 0)) * width * 10) / 10;
  const pace = expected === null ? null : at(expected);
  return (
    <svg width={width + 10} height="20" viewBox={`-5 0 ${width + 10} 20`} aria-hidden="true" focusable="false">
      <rect x="0" y="7" width={width} height="8" fill="currentColor" fill-opacity="0.12" />
      <rect x="0" y="7" width={at(value)} height="8" fill={referenceOnly ? 'none' : 'currentColor'} stroke="currentColor" stroke-width="1" fill-opacity="0.75" />
      {pace !== null && <path d={`M${pace} 6l4-6h-8z`} fill="currentColor" />}
      <path d={`M${at(target)} 4v15`} stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
