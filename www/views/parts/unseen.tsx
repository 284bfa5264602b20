import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Ui } from '../ui.ts';

interface Props {
  ui: Ui;
  children: ComponentChildren;
}

/** Words for those who listen, in a table of many cells: new ones wait for the drawing that follows a gesture's picture. */
export class Unseen extends Component<Props> {
  #drawn = false;

  override render({ ui, children }: Props) {
    this.#drawn ||= !ui.gesture;
    return this.#drawn && <span class="hidden">{children}</span>;
  }
}
