import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

/**
 * What is large and comes back: while there is nothing to show, what was drawn last stays in the document without its height,
 * closed to eye, ear and keyboard, so that the browser need not lay it out again.
 */
export class Kept extends Component<{ children: ComponentChildren }> {
  #last: ComponentChildren = null;

  override render({ children }: { children: ComponentChildren }) {
    this.#last = children || this.#last;
    return this.#last && <div class={children ? 'kept' : 'kept is-away'}>{this.#last}</div>;
  }
}
