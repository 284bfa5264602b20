// www → dist: one file per entry, the module and the data beside them.
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesBelow, kB, need } from '../lib/files.mjs';
import { integrityOf } from '../lib/integrity.mjs';
import { at, paths } from '../lib/paths.mjs';

/** How every script of the element is bundled; "#engine" and "#styles" are imports of package.json. */
export const bundling = {
  absWorkingDir: at(),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  // A module is always read as UTF-8: Japanese takes half of the bytes that escapes would.
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  logLevel: 'silent',
};

/** How every script that the pages load is written. */
export const shipped = {
  ...bundling,
  minify: true,
  legalComments: 'external',
  sourcemap: 'external',
  metafile: true,
  outdir: 'dist',
};

/** The module in the script itself: what fetches it is replaced by what unpacks it. */
export const inlined = (module) => ({
  name: 'inlined-module',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/wasm-source\.ts$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'wasm-inline.ts') }));
    onResolve({ filter: /^#packed-wasm$/ }, () => ({ path: 'packed-wasm', namespace: 'packed' }));
    onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
      loader: 'text',
      contents: deflateRawSync(module, { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL }).toString('base64'),
    }));
  },
});

async function clearScripts() {
  for (const file of await filesBelow(paths.dist, '.js', '.js.map', '.LEGAL.txt')) await rm(file);
}

export async function script() {
  const source = need(join(paths.engine, 'plan_indicators_bg.wasm'), 'run "npm run build engine" first');
  need(paths.styles, 'run "npm run build styles" first');
  need(paths.bundle, 'run "npm run build data" first');
  await clearScripts();
  const module = await readFile(source);
  const define = { WASM_INTEGRITY: JSON.stringify(integrityOf(module)) };
  const built = await Promise.all([
    // The script tag's file stands alone (one request, one integrity hash) …
    build({ ...shipped, define, entryPoints: { embed: 'www/element/embed.ts' } }),
    // … and so does the one that needs no other file for the engine; …
    build({ ...shipped, entryPoints: { inline: 'www/element/embed.ts' }, plugins: [inlined(module)] }),
    // … the importable entries share one class and one engine, and the command what it has in common with them.
    build({
      ...shipped,
      define,
      entryPoints: { index: 'www/element/index.ts', define: 'www/element/define.ts', engine: 'www/engine/index.ts', prerender: 'tools/prerender/command.mjs' },
      external: ['node:*'],
      splitting: true,
      chunkNames: 'shared-[hash]',
    }),
    build({ ...shipped, format: 'iife', target: 'es5', sourcemap: false, entryPoints: { loader: 'www/element/loader.js' } }),
  ]);
  const inputs = [...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].filter((input) => !input.startsWith('packed:')).sort();
  await writeFile(at('build/script-inputs.json'), JSON.stringify(inputs, null, 2));
  await copyFile(source, join(paths.dist, 'plan-indicators.wasm'));
  await mkdir(join(paths.dist, 'data'), { recursive: true });
  const data = dirname(paths.bundle);
  for (const file of await readdir(data)) await copyFile(join(data, file), join(paths.dist, 'data', file));
  const size = async (file) => `dist/${file} ${kB((await stat(join(paths.dist, file))).size)}`;
  return `${await size('embed.js')}, ${await size('inline.js')}, module and data beside them`;
}
