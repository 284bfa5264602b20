// www/prerender → build/prerender.mjs, which fills this build's own pages; the command that fills others is built with the scripts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { need } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { bundling } from './script.mjs';

const library = at('build/prerender.mjs');

export async function prerender() {
  need(join(paths.dist, 'prerender.js'), 'run "npm run build script" first');
  await build({ ...bundling, platform: 'node', target: 'node20', entryPoints: ['www/prerender/index.tsx'], outfile: library });
  return 'build/prerender.mjs, for the pages';
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
