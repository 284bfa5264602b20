// A measure on a line with the bounds of its classes; the words beside it say the same.
import type { Scale } from '#engine';
import type { Lang } from '../element/errors.ts';
import { axisNumber } from './scale.ts';

export function ScaleLine({ scale, lang }: { scale: Scale; lang: Lang }) {
  const all = [0, scale.value, ...scale.marks];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least) * 0.12 || 1;
  const [from, to] = [least < 0 ? least - room : least, most + room];
  const at = (value: number) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`;
  return (
    <svg class="scale" width="100%" height="52" aria-hidden="true" focusable="false">
      <line class="scale-line" x1="0" x2="100%" y1="24" y2="24" />
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line class="scale-mark" x1={at(mark)} x2={at(mark)} y1="16" y2="30" />
          <text class="scale-text" x={at(mark)} y="46" text-anchor="middle">{axisNumber(mark, lang)}</text>
        </g>
      ))}
      <circle class="scale-value" cx={at(scale.value)} cy="24" r="7" />
    </svg>
  );
}
