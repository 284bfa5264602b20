// A value against its target, in one row of a table whose cells carry the numbers: the picture itself is silent.
import type { Bullet } from '#engine';

const percent = (value: number, max: number): string => `${Math.max(0, Math.min(100, max > 0 ? (value / max) * 100 : 0)).toFixed(2)}%`;

export function BulletChart({ bullet, tone }: { bullet: Bullet; tone: string }) {
  const { max, value, target, expected, referenceOnly } = bullet;
  const at = percent(target, max);
  return (
    <svg class={`bullet tone-${tone}`} width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="bullet-track" x="0" y="10" width="100%" height="12" />
      <rect class={referenceOnly ? 'bullet-value is-hollow' : 'bullet-value'} x="0" y="10" width={percent(value, max)} height="12" />
      {expected !== null && (
        <svg x={percent(expected, max)} y="0" overflow="visible">
          <path class="bullet-pace" d="M0 9 5 1H-5z" />
        </svg>
      )}
      <line class="bullet-target-halo" x1={at} x2={at} y1="10" y2="22" />
      <line class="bullet-target" x1={at} x2={at} y1="10" y2="29" />
    </svg>
  );
}

/** The parts of the picture, for the key beside it. */
export function BulletPart({ part }: { part: 'value' | 'reference' | 'target' | 'pace' }) {
  return (
    <svg class="bullet tone-neutral" width="24" height="20" aria-hidden="true" focusable="false">
      {part === 'value' && <rect class="bullet-value" x="0" y="5" width="24" height="10" />}
      {part === 'reference' && <rect class="bullet-value is-hollow" x="1" y="5" width="22" height="10" />}
      {part === 'target' && <line class="bullet-target" x1="12" x2="12" y1="1" y2="19" />}
      {part === 'pace' && <path class="bullet-pace" d="M12 15l6-10H6z" />}
    </svg>
  );
}
