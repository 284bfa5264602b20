// www/styles/*.css and the design tokens they use → build/styles.css, which the script carries as text.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { filesBelow, here, kB, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';
import { tokensFor } from './tokens.mjs';

/** The oldest browsers that the element supports; nesting and the like are lowered for them. */
const floor = ['chrome97', 'firefox102', 'safari16.4'];

export async function styles() {
  const files = await filesBelow(at('www/styles'), '.css');
  if (files.length === 0) throw new StepError('www/styles holds no .css file');
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  for (const [index, sheet] of sheets.entries()) {
    if (/@import\b/.test(sheet)) throw new StepError(`${here(files[index])}: no @import; the files are joined in the order of their names`);
  }
  const scripts = await Promise.all((await filesBelow(paths.www, '.ts', '.tsx')).map((file) => readFile(file, 'utf8')));
  const own = sheets.join('\n');
  const tokens = await readFile(at('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
  const { css, count } = tokensFor({ tokens, styles: own, mentions: scripts.join('\n'), selector: '.plan' });
  const { code, warnings } = await transform(css + own, { loader: 'css', minify: true, target: floor });
  if (warnings.length > 0) throw new StepError(warnings.map(({ text }) => `styles: ${text}`).join('\n'));
  await write(paths.styles, code);
  return `${files.length} files and ${count} design tokens, ${kB(Buffer.byteLength(code))}`;
}
