// A scene in the page. It is drawn for the width that it has, so that lettering keeps its size.
import { Component, createRef } from 'preact';
import { attributes } from './palette.ts';
import { type Draw, outline } from './scene.ts';

const property = (name: string): string => `var(${name})`;

interface Props {
  draw: Draw;
  labelledBy: string;
}

export class Plot extends Component<Props, { width: number }> {
  #box = createRef<HTMLDivElement>();
  #observer: ResizeObserver | null = null;

  override state = { width: 640 };

  #measure = () => {
    const width = Math.floor(this.#box.current?.clientWidth ?? 0);
    if (width > 0 && width !== this.state.width) this.setState({ width });
  };

  override componentDidMount() {
    this.#measure();
    if (!this.#box.current || typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(this.#measure);
    this.#observer.observe(this.#box.current);
  }

  override componentWillUnmount() {
    this.#observer?.disconnect();
  }

  override render({ draw, labelledBy }: Props, { width }: { width: number }) {
    const scene = draw(width);
    // Until it is measured, and on paper, the picture is scaled to its place.
    return (
      <div class="figure-plot" ref={this.#box}>
        <svg class="plot" width="100%" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-labelledby={labelledBy} focusable="false">
          <g aria-hidden="true">
            {scene.marks.map((mark, index) => (mark.as === 'words'
              ? <text key={index} data-mark={mark.role} x={mark.x} y={mark.y} text-anchor={mark.anchor} {...attributes(mark.role, property)}>{mark.text}</text>
              : <path key={index} data-mark={mark.role} d={outline(mark)} {...attributes(mark.role, property)} />))}
          </g>
        </svg>
      </div>
    );
  }
}
