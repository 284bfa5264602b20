// dist/integrity.json: the hash of every file that the element consists of and asks for, for script tags, attributes and checks.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesBelow, write } from '../lib/files.mjs';
import { integrityOf } from '../lib/integrity.mjs';
import { paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';

const hashed = ['.js', '.css', '.wasm', '.json', '.csv'];

/** File name below the directory → hash, sorted. */
export async function integrityBelow(directory) {
  const files = (await filesBelow(directory, ...hashed)).map((file) => relative(directory, file).replaceAll('\\', '/'));
  const own = files.filter((file) => !['integrity.json', 'custom-elements.json'].includes(file));
  return Object.fromEntries(await Promise.all(own.map(async (file) => [file, integrityOf(await readFile(join(directory, file)))])));
}

export async function integrity() {
  const files = await integrityBelow(paths.dist);
  if (!files['embed.js'] || !files['plan-indicators.wasm']) throw new StepError('dist holds no script: run "npm run build script" first');
  await write(join(paths.dist, 'integrity.json'), `${JSON.stringify({ algorithm: 'sha384', files }, null, 2)}\n`);
  return `${Object.keys(files).length} files in dist/integrity.json`;
}
