// www/prerender → dist/prerender.js, the command that fills pages, and build/prerender.mjs, the same for this build.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { kB, need, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { bundling } from './script.mjs';

const forNode = { ...bundling, platform: 'node', target: 'node20', metafile: true };
const library = at('build/prerender.mjs');

export async function prerender() {
  const list = need(at('build/script-inputs.json'), 'run "npm run build script" first');
  await build({ ...forNode, entryPoints: ['www/prerender/index.tsx'], outfile: library });
  const { metafile } = await build({ ...forNode, minify: true, legalComments: 'none', entryPoints: ['tools/prerender/command.mjs'], outfile: 'dist/prerender.js' });
  // Its work is in what is shipped: the notices must know it.
  const inputs = new Set([...JSON.parse(await readFile(list, 'utf8')), ...Object.keys(metafile.inputs)]);
  await write(list, JSON.stringify([...inputs].sort(), null, 2));
  return `dist/prerender.js ${kB((await stat(join(paths.dist, 'prerender.js'))).size)}`;
}

/** The built data with all its parts, ready to be rendered, and what a description of it is made from. */
export async function prerendered() {
  const { Prerender, ...rest } = await import(`${pathToFileURL(need(library, 'run "npm run build prerender" first'))}?${Date.now()}`);
  const bundle = await readFile(need(paths.bundle, 'run "npm run build data" first'), 'utf8');
  const parts = {};
  for (const name of JSON.parse(bundle).more) parts[name] = await readFile(paths.bundle.replace(/\.json$/, `.${name}.json`), 'utf8');
  const wasm = new Uint8Array(await readFile(join(paths.engine, 'plan_indicators_bg.wasm')));
  const descriptor = JSON.parse(await readFile(at(paths.dataset, 'datapackage.json'), 'utf8'));
  return { ...rest, bundle, descriptor, tables: new Prerender({ wasm, bundle, parts }) };
}
