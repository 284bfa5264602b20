import { Component, createRef } from 'preact';
import type { ComponentChildren, RefObject } from 'preact';
import type { Ui } from '../ui.ts';

const parts = new WeakMap<Element, (seen: boolean) => void>();
/** One for all parts; the browser tells it after its own layout. */
let observer: IntersectionObserver | undefined;

function watch(element: Element, tell: (seen: boolean) => void): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) parts.get(target)?.(isIntersecting);
  });
  parts.set(element, tell);
  observer.observe(element);
}

/**
 * A part of a view in an element of its own, `element`. While that is outside of the window, what a gesture changes in it waits
 * for the drawing that follows the gesture's picture. Everything else is drawn at once: what a page asks for, what is new, what
 * arrives.
 */
export abstract class OffScreen<P extends { ui: Ui }> extends Component<P> {
  protected element = createRef<HTMLElement>();
  #seen = true;
  #observed: Element | null = null;

  override shouldComponentUpdate({ ui }: P) {
    return this.#seen || !ui.gesture;
  }

  override componentDidMount() {
    this.#observed = this.element.current;
    if (this.#observed && typeof IntersectionObserver !== 'undefined') watch(this.#observed, (seen) => { this.#seen = seen; });
  }

  override componentWillUnmount() {
    if (this.#observed) observer?.unobserve(this.#observed);
  }
}

interface PartProps<E extends HTMLElement> {
  ui: Ui;
  /** Draws the part in the element that it is given. */
  draw: (element: RefObject<E>) => ComponentChildren;
}

/** Such a part without a component of its own. */
export class Part<E extends HTMLElement = HTMLElement> extends OffScreen<PartProps<E>> {
  override render({ draw }: PartProps<E>) {
    return draw(this.element as RefObject<E>);
  }
}
