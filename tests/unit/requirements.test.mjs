// docs/requirements.md names, for every requirement, the tests that hold it; they are there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../tools/lib/paths.mjs';

const rows = [...readFileSync(at('docs/requirements.md'), 'utf8').matchAll(/^\| (\d+) \| ([^|]+) \| (.+) \|$/gm)].map(([, number, , held]) => [Number(number), held]);

test('the rows are 1 to 55', () => {
  assert.deepEqual(rows.map(([number]) => number), Array.from({ length: 55 }, (_, index) => index + 1));
});

test('every row but 33 and 34 names tests, and each is there', () => {
  const missing = [];
  for (const [number, held] of rows) {
    if (number === 33) assert.ok(existsSync(at('docs/chartability.md')));
    if (number === 34) assert.match(held, /not done/);
    if (number === 33 || number === 34) continue;
    const tests = held.split('<br>').map((each) => /^`([^`]+)` › (.+)$/.exec(each));
    for (const found of tests) {
      const [, file, title] = found ?? [];
      if (!file || !existsSync(at(file)) || !readFileSync(at(file), 'utf8').includes(title)) missing.push(`${number}: ${file} › ${title}`);
    }
  }
  assert.deepEqual(missing, []);
});
