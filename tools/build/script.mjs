// www/element → dist: one file per entry, the module and the data beside them.
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, kB, need } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';

/** How every script of the element is bundled; "#engine" and "#styles" are imports of package.json. */
export const bundling = {
  absWorkingDir: at(),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  logLevel: 'silent',
};

const shipped = {
  ...bundling,
  minify: true,
  legalComments: 'external',
  sourcemap: 'external',
  metafile: true,
  outdir: 'dist',
};

async function clearScripts() {
  for (const file of await filesBelow(paths.dist, '.js', '.js.map', '.LEGAL.txt')) await rm(file);
}

export async function script() {
  const module = need(join(paths.engine, 'plan_indicators_bg.wasm'), 'run "npm run build engine" first');
  need(paths.styles, 'run "npm run build styles" first');
  need(paths.bundle, 'run "npm run build data" first');
  await clearScripts();
  // The script tag's file stands alone (one request, one integrity hash); the importable entries share one class.
  const tag = await build({ ...shipped, entryPoints: { embed: 'www/element/embed.ts' } });
  const entries = await build({
    ...shipped,
    entryPoints: { index: 'www/element/element.ts', define: 'www/element/define.ts' },
    splitting: true,
    chunkNames: 'shared-[hash]',
  });
  const inputs = [...new Set([tag, entries].flatMap(({ metafile }) => Object.keys(metafile.inputs)))].sort();
  await writeFile(at('build/script-inputs.json'), JSON.stringify(inputs, null, 2));
  await copyFile(module, join(paths.dist, 'plan-indicators.wasm'));
  await mkdir(join(paths.dist, 'data'), { recursive: true });
  const data = dirname(paths.bundle);
  for (const file of await readdir(data)) await copyFile(join(data, file), join(paths.dist, 'data', file));
  return `dist/embed.js ${kB((await stat(join(paths.dist, 'embed.js'))).size)}, module and data beside it`;
}
