import type { ComponentChildren, RefObject } from 'preact';
import type { Ui } from '../ui.ts';
import { OffScreen } from './off-screen.tsx';

/** A table whose rows turn into cards where it is narrow. `heads`: name of the column → its heading. */
export function Rows({ title, class: name = '', heads, children }: {
  title: string;
  class?: string;
  heads: Readonly<Record<string, string>>;
  children: ComponentChildren;
}) {
  return (
    <table role="table" class={`targets ${name}`} part="table">
      <caption class="hidden">{title}</caption>
      <thead role="rowgroup" class="targets-head">
        <tr role="row">
          {Object.entries(heads).map(([id, text]) => <th key={id} role="columnheader" scope="col" class={`head-${id}`}>{text}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

interface RowProps {
  ui: Ui;
  dimmed: boolean;
  number: string;
  name: ComponentChildren;
  small?: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** A row of it, named by its first cell. */
export class Row extends OffScreen<RowProps> {
  override render({ dimmed, number, name, small, note, children }: RowProps) {
    return (
      <tr ref={this.element as RefObject<HTMLTableRowElement>} role="row" class={dimmed ? 'row is-dimmed' : 'row'} part="row">
        <th role="rowheader" scope="row" class="cell cell-name">
          {number && <span class="row-number">{number}</span>}{' '}
          <span class="row-name">
            {name}
            {small && <span class="row-small">{small}</span>}
            {note && <span class="row-small">{note}</span>}
          </span>
        </th>
        {children}
      </tr>
    );
  }
}
