import type { ComponentChildren } from 'preact';

/**
 * A cell of a table that turns into cards where it is narrow: there it repeats its column's heading.
 * The roles are written out, because browsers drop them when the layout is no longer a table's.
 */
export function Cell({ name, label, children }: { name: string; label: string; children?: ComponentChildren }) {
  return (
    <td role="cell" class={`cell cell-${name}${children ? '' : ' is-empty'}`}>
      <span class="cell-label" aria-hidden="true">{label}</span>
      <div class="cell-body">{children}</div>
    </td>
  );
}
