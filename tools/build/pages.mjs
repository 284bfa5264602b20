// www/**/*.html → dist, with the fallback tables written in; other static files are copied.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { filesBelow, here, need, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';
import { bundling } from './script.mjs';

const marker = '<!-- plan-indicators:fallback -->';
/** Folders of www whose files reach dist through the script, or not at all. */
const sources = ['element', 'embed', 'engine', 'examples', 'views', 'charts', 'styles', 'i18n'];
const copied = ['.css', '.js', '.svg', '.png', '.ico', '.txt'];

/** Loads www/prerender.tsx, bundled for Node. */
export async function renderer() {
  need(at('www/prerender.tsx'), 'it exports renderFallback({ wasm, bundle, lang })');
  const outfile = at('build/prerender.mjs');
  await build({
    ...bundling,
    entryPoints: ['www/prerender.tsx'],
    platform: 'node',
    target: 'node20',
    outfile,
    // Preact's copies must be one: both the components and the renderer get it from the bundle.
    conditions: ['import'],
  });
  const { renderFallback } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  if (typeof renderFallback !== 'function') throw new StepError('www/prerender.tsx exports no function renderFallback');
  const wasm = new Uint8Array(await readFile(join(paths.engine, 'plan_indicators_bg.wasm')));
  const bundle = await readFile(paths.bundle, 'utf8');
  const rendered = new Map();
  return (lang) => {
    if (!rendered.has(lang)) rendered.set(lang, renderFallback({ wasm, bundle, lang }));
    return rendered.get(lang);
  };
}

const language = (html) => (/<html[^>]*\blang="en/i.test(html) ? 'en' : 'ja');

export async function pages() {
  const own = (await filesBelow(paths.www)).filter((file) => !sources.includes(relative(paths.www, file).split(/[\\/]/)[0]));
  const html = own.filter((file) => file.endsWith('.html'));
  if (html.length === 0) throw new StepError('www holds no .html page');
  let render;
  let filled = 0;
  for (const file of html) {
    let text = await readFile(file, 'utf8');
    if (text.includes(marker)) {
      render ??= await renderer();
      const fallback = await render(language(text));
      if (!fallback) throw new StepError(`renderFallback gave nothing for ${here(file)}`);
      text = text.replaceAll(marker, () => fallback);
      filled += 1;
    }
    await write(join(paths.dist, relative(paths.www, file)), text);
  }
  for (const file of own.filter((name) => copied.some((end) => name.endsWith(end)))) {
    const target = join(paths.dist, relative(paths.www, file));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
  }
  return `${html.length} pages, ${filled} with fallback tables`;
}
