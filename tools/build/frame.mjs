// www/embed → dist: the script of the page in a frame, the script of the page around it, the data as scripts, and the
// script of the page that writes the HTML to paste.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { kB, need, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { inlined, shipped } from './script.mjs';

/** What fetches files is replaced by what a frame without an origin can do. */
const scripted = {
  name: 'files-as-scripts',
  setup({ onResolve }) {
    onResolve({ filter: /\/fetching\.ts$/ }, ({ importer }) => {
      const own = at('www/embed/fetching.ts');
      return importer === own ? undefined : { path: own };
    });
  },
};

/** A text as a JavaScript string: in single quotes, because JSON is full of the others. */
export const quoted = (text) =>
  `'${text.replace(/[\\'\n\r\u2028\u2029]/g, (letter) => ({ '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' })[letter])}'`;

/** The data that the element asks for; what readers download is a link and needs no script. */
const isAsked = (name) => name.endsWith('.json') && !/\.(observations|assessments)\.json$/.test(name);

/** Each data file as a script that hands its text over, for frames without an origin. */
export async function dataScripts(directory, { folder = 'data' } = {}) {
  const names = (await readdir(join(directory, folder))).filter(isAsked);
  for (const name of names) {
    const text = await readFile(join(directory, folder, name), 'utf8');
    await writeFile(join(directory, folder, `${name}.js`), `planIndicatorsFile('${folder}/${name}',${quoted(text)});\n`);
  }
  return names;
}

export async function frame() {
  const module = await readFile(need(join(paths.engine, 'plan_indicators_bg.wasm'), 'run "npm run build engine" first'));
  const { metafile } = await build({
    // A classic script is read as its server says: escapes hold under any charset.
    ...shipped, charset: 'ascii', format: 'iife', sourcemap: false, entryPoints: { 'embed-frame': 'www/embed/frame.ts' }, plugins: [inlined(module), scripted],
  });
  await build({ ...shipped, format: 'iife', target: 'es5', sourcemap: false, legalComments: 'none', entryPoints: { iframe: 'www/embed/iframe.js' } });
  const { metafile: written } = await build({ ...shipped, sourcemap: false, entryPoints: { builder: 'www/embed/builder.tsx' } });
  const list = need(at('build/script-inputs.json'), 'run "npm run build script" first');
  const inputs = new Set([...JSON.parse(await readFile(list, 'utf8')), ...Object.keys(metafile.inputs), ...Object.keys(written.inputs), 'www/embed/iframe.js']);
  await write(list, JSON.stringify([...inputs].filter((input) => !input.startsWith('packed:')).sort(), null, 2));
  const names = await dataScripts(paths.dist);
  const size = async (file) => `dist/${file} ${kB((await stat(join(paths.dist, file))).size)}`;
  return `${await size('embed-frame.js')}, ${await size('iframe.js')}, ${await size('builder.js')}, ${names.length} data files as scripts`;
}
