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
  #content: Element | null = null;

  #look = () => {
    const element = this.#element.current;
    if (!element) return;
    const more = element.scrollWidth - element.clientWidth;
    element.classList.toggle('has-before', more > 1 && element.scrollLeft > 1);
    element.classList.toggle('has-after', more > 1 && element.scrollLeft < more - 1);
  };

  /** Its own width, and that of what stands in it: the browser tells both after its own layout, so that none is forced here. */
  #observe() {
    const element = this.#element.current;
    const content = element?.firstElementChild ?? null;
    if (!element || content === this.#content) return;
    this.#observer?.disconnect();
    this.#content = content;
    this.#observer?.observe(element);
    if (content) this.#observer?.observe(content);
  }

  override componentDidMount() {
    if (typeof ResizeObserver === 'undefined') return;
    // In the frame after: what it marks would have this one laid out twice.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#look));
    this.#observe();
  }

  override componentDidUpdate() {
    this.#observe();
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
