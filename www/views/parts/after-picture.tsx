import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Ui } from '../ui.ts';

interface Props {
  ui: Ui;
  /** What a reader looks at first does not wait. */
  now?: boolean;
  children: ComponentChildren;
}

/** What is new waits for the drawing that follows a gesture's picture; what is there stays. */
export class AfterPicture extends Component<Props> {
  #drawn = false;

  override render({ ui, now, children }: Props) {
    this.#drawn ||= now || !ui.gesture;
    return this.#drawn && children;
  }
}
