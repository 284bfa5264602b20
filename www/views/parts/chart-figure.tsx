// A figure: what it says, what it measures, the picture, the numbers as a table, where they stand, and the picture as a file.
import type { Caption } from '#engine';
import { Component, type ComponentChildren, createRef } from 'preact';
import { palette, type Paint } from '../../charts/palette.ts';
import { Plot } from '../../charts/plot.tsx';
import type { Draw } from '../../charts/scene.ts';
import { drawOn, sheet, svgDocument } from '../../charts/sheet.ts';
import { fill, words } from '../../i18n/index.ts';
import type { Ui } from '../ui.ts';
import { Icon } from './icon.tsx';

interface Props {
  ui: Ui;
  /** Names the figure's parts and its files. */
  id: string;
  caption: Caption;
  draw: Draw;
  /** The picture for a file, where it differs from the page's. */
  print?: Draw;
  /** Width of a file in pixels. */
  width?: number | undefined;
  /** Stands between the picture and its foot. */
  children?: ComponentChildren;
  table: ComponentChildren;
  /** Whether the table is open at first. */
  open?: boolean;
  note?: string;
}

/** The colours of paper and the typeface, whatever theme the page shows. */
function ink(node: Element): { colour: (property: string) => string; font: string } {
  const probe = node.ownerDocument.createElement('div');
  probe.className = 'plan';
  probe.dataset['paper'] = '';
  node.getRootNode().appendChild(probe);
  const style = getComputedStyle(probe);
  const names = Object.values(palette).flatMap(({ fill, stroke }: Paint) => [fill, stroke]);
  const colours = new Map(names.map((name) => [name, name ? style.getPropertyValue(name).trim() : '']));
  const font = style.fontFamily;
  probe.remove();
  return { colour: (property) => colours.get(property) ?? '', font };
}

export class ChartFigure extends Component<Props> {
  #figure = createRef<HTMLElement>();

  #save(as: 'svg' | 'png') {
    const { ui, id, caption, draw, print = draw, width = 760 } = this.props;
    const figure = this.#figure.current;
    if (!figure) return;
    const { colour, font } = ink(figure);
    const { source, edition, asOf } = ui.screen.colophon;
    const { title, subtitle, summary } = caption;
    const [, independent = ''] = ui.screen.colophon.notices;
    const around = { title, subtitle, summary, notes: [fill(words(ui.lang).sourceIs, { source: caption.source }), [edition, asOf].join(' ').trim(), source, independent].filter(Boolean) };
    const scene = sheet(print, around, width);
    const name = `${[ui.screen.state.indicator, id, ui.lang].filter(Boolean).join('-')}.${as}`;
    if (as === 'svg') {
      ui.save(name, new Blob([svgDocument(scene, around, colour, font, ui.lang)], { type: 'image/svg+xml' }));
      return;
    }
    const canvas = figure.ownerDocument.createElement('canvas');
    if (drawOn(canvas, scene, colour, font, 2)) canvas.toBlob((blob) => { if (blob) ui.save(name, blob); }, 'image/png');
  }

  override render({ ui, id, caption, draw, children, table, open, note }: Props) {
    const label = words(ui.lang);
    const [title, subtitle] = [`${id}-says`, `${id}-measures`];
    return (
      <figure class="figure" part="chart" ref={this.#figure}>
        <figcaption>
          <span class="figure-title" id={title}>{caption.title}</span>
          <span class="figure-subtitle" id={subtitle}>{caption.subtitle}</span>
          <span class="figure-summary">{caption.summary}</span>
        </figcaption>
        <Plot draw={draw} labelledBy={`${title} ${subtitle}`} />
        {children}
        {note && <p class="small">{note}</p>}
        <details class="details" open={open}>
          <summary>{label.pathTable}<span class="hidden"> {caption.subtitle}</span></summary>
          {table}
        </details>
        <div class="figure-foot">
          <p class="small"><strong>{label.source}</strong> {caption.source}</p>
          <div class="figure-files">
            {(['svg', 'png'] as const).map((format) => (
              <button key={format} type="button" class="button-quiet" onClick={() => this.#save(format)}>
                <Icon shape="save" /> {label[format]}<span class="hidden"> {caption.subtitle}</span>
              </button>
            ))}
          </div>
        </div>
      </figure>
    );
  }
}
