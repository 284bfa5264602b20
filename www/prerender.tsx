// Runs at build time, in Node: the tables that stand in the page before, and without, the widget.
import { Engine, initSync } from '#engine';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from './element/errors.ts';
import { Fallback } from './views/fallback.tsx';

interface Input {
  /** The compiled module. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The data bundle, as text. */
  bundle: string;
  lang: Lang;
}

export async function renderFallback({ wasm, bundle, lang }: Input): Promise<string> {
  initSync({ module: wasm });
  const engine = new Engine(bundle);
  try {
    return renderToString(<Fallback screen={engine.view(JSON.stringify({ lang, view: 'board' }))} lang={lang} />);
  } finally {
    engine.free();
  }
}
