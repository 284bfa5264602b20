import type { ComponentChildren } from 'preact';
import type { Ui } from '../ui.ts';
import { Heading } from './heading.tsx';
import { OffScreen } from './off-screen.tsx';

interface Props {
  ui: Ui;
  /** Names the part for the page's styles, and its heading. */
  id: string;
  title: string;
  note?: string | null;
  /** How many it has. */
  count?: number;
  /** How many rows or cards of about one height: how high it is before it is laid out. */
  rows?: number;
  panel?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A part of a view under its heading (no landmark: there would be too many). `panel` stands on a ground of its own. */
export class Section extends OffScreen<Props> {
  override render({ ui, id, title, note, count, rows, panel, class: name = '', children }: Props) {
    const kind = panel ? 'panel' : 'section';
    return (
      <section ref={this.element} class={`${kind}${rows ? ' has-rows' : ''} ${name}`} part={id} {...(rows && { style: { '--rows': rows } })}>
        <Heading ui={ui} depth={2} id={`${id}-title`} class={`${kind}-title`}>{title}{count !== undefined && <> <span class="choice-count">{count}</span></>}</Heading>
        {note && <p class="lead">{note}</p>}
        {children}
      </section>
    );
  }
}
