import type { ComponentChildren } from 'preact';
import { Component, createRef } from 'preact';

interface Props {
  labelledBy: string;
  children: ComponentChildren;
}

/** A wide table scrolls inside this, never the page; reachable and named for the keyboard. Its edge shows where more stands. */
export class Region extends Component<Props> {
  #element = createRef<HTMLDivElement>();
  #observer: ResizeObserver | undefined;

  #look = () => {
    const element = this.#element.current;
    if (!element) return;
    const more = element.scrollWidth - element.clientWidth;
    element.classList.toggle('has-before', more > 1 && element.scrollLeft > 1);
    element.classList.toggle('has-after', more > 1 && element.scrollLeft < more - 1);
  };

  override componentDidMount() {
    if (typeof ResizeObserver === 'undefined' || !this.#element.current) return;
    this.#observer = new ResizeObserver(this.#look);
    this.#observer.observe(this.#element.current);
  }

  override componentDidUpdate() {
    this.#look();
  }

  override componentWillUnmount() {
    this.#observer?.disconnect();
  }

  override render({ labelledBy, children }: Props) {
    return (
      <div ref={this.#element} class="region" role="region" tabIndex={0} aria-labelledby={labelledBy} onScroll={this.#look}>
        {children}
      </div>
    );
  }
}
