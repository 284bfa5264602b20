// Runs in Node: what a page shows before, and without, the widget, and what search engines read of the data.
import { Engine, initSync } from '#engine';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../element/errors.ts';
import { Board } from './board.tsx';
import type { Source } from './context.ts';
import { Diseases } from './diseases.tsx';
import { Indicators } from './indicators.tsx';
import { reportOf } from './report.ts';
import { Results } from './results.tsx';
import { Texts } from './texts.tsx';

export { dataBlock, datasetOf } from './dataset.ts';
export { fillMarks, languageOf } from './marks.ts';

const views: Readonly<Record<string, ComponentType<{ source: Source }>>> = { board: Board, indicators: Indicators, diseases: Diseases, results: Results, texts: Texts };

/** The views that can be prerendered. */
export const viewNames: readonly string[] = Object.keys(views);

export interface Input {
  /** The module's bytes. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The bundle, as text. */
  bundle: string;
  /** The texts of its parts by name (`narratives` …), in the order in which the bundle names them. */
  parts: Readonly<Record<string, string>>;
}

/** One dataset, ready to be rendered. */
export class Prerender {
  readonly #engine: Engine;
  readonly #indicators: readonly string[];
  readonly #input: Input;

  constructor(input: Input) {
    const { wasm, bundle, parts } = input;
    this.#input = input;
    initSync({ module: wasm });
    this.#engine = new Engine(bundle);
    this.#indicators = (JSON.parse(bundle) as { indicators: { code: string }[] }).indicators.map(({ code }) => code);
    for (const [name, text] of Object.entries(parts)) this.#engine.add(name, text);
  }

  /**
   * Views as HTML without script, style or control.
   * @param names of `viewNames`
   * @param level of the views' headings; the board has none
   */
  html(names: readonly string[], lang: Lang, level = 2): string {
    const { bundle, parts } = this.#input;
    const source = { engine: this.#engine, indicators: this.#indicators, lang, level, report: () => reportOf(bundle, parts, lang) };
    const found = names.map((name) => views[name]).filter((view) => view !== undefined);
    return renderToString(<div class="plan-fallback" lang={lang}>{found.map((View) => <View source={source} />)}</div>);
  }

  free(): void {
    this.#engine.free();
  }
}
