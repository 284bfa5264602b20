import type { ComponentChildren } from 'preact';
import type { Ui } from '../ui.ts';

/** A heading so many levels below the widget's title. */
export function Heading({ ui, depth, id, class: name, view, children }: {
  ui: Pick<Ui, 'level'>;
  depth: number;
  id?: string;
  class?: string;
  /** The heading of the view: takes the focus when the view changes. */
  view?: boolean;
  children: ComponentChildren;
}) {
  const Tag = `h${Math.min(6, ui.level + depth)}` as 'h2';
  const focus = view ? { tabIndex: -1, 'data-view-heading': '' } : {};
  return <Tag id={id} class={name} {...focus}>{children}</Tag>;
}
