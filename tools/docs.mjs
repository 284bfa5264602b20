// npm run docs: writes the README's tables of the element from its source.
import { readFile, writeFile } from 'node:fs/promises';
import { at } from './lib/paths.mjs';
import { main } from './lib/step.mjs';
import { npmPackages } from './prerequisites/npm.mjs';

await main(async () => {
  await npmPackages();
  const { manifestOf } = await import('./build/manifest.mjs');
  const { withTables } = await import('./docs/tables.mjs');
  const text = await readFile(at('README.md'), 'utf8');
  await writeFile(at('README.md'), withTables(text, await manifestOf()));
});
