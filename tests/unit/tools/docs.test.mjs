import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifestOf } from '../../../tools/build/manifest.mjs';
import { withTables } from '../../../tools/docs/tables.mjs';
import { at } from '../../../tools/lib/paths.mjs';

test('the README holds the tables of the element as it is: else run "npm run docs"', async () => {
  const text = readFileSync(at('README.md'), 'utf8');
  assert.equal(withTables(text, await manifestOf()), text);
});
