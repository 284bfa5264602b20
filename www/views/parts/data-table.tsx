import type { ComponentChildren } from 'preact';
import { Region } from './region.tsx';

/** A heading; `#` before it marks a column of numbers. */
type Head = string;

/** A plain table: the first cell of a row names it. */
export function DataTable({ title, labelledBy, class: name = '', heads, rows }: {
  title: string;
  labelledBy: string;
  class?: string;
  heads: readonly Head[];
  rows: readonly (readonly ComponentChildren[])[];
}) {
  const style = (column: number) => (heads[column]?.startsWith('#') ? 'number' : undefined);
  return (
    <Region labelledBy={labelledBy}>
      <table class={`table ${name}`}>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>{heads.map((head, column) => <th key={column} scope="col" class={style(column)}>{head.replace('#', '')}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => <td key={column} class={style(column + 1)}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Region>
  );
}
