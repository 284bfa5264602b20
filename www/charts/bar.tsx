// A bar in a table cell, beside its number. It starts at zero.
export function Bar({ value, max, quiet = false }: { value: number | null; max: number; quiet?: boolean }) {
  if (value === null || !(max > 0)) return null;
  const width = `${Math.max(0, Math.min(100, (value / max) * 100)).toFixed(2)}%`;
  return (
    <svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect class={quiet ? 'bar-fill is-quiet' : 'bar-fill'} x="0" y="1" width={width} height="12" />
      <line class="bar-zero" x1="0" x2="0" y1="0" y2="14" />
    </svg>
  );
}
