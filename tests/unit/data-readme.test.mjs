// The figures in the dataset's README are those of its tables.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { table } from '../fixtures/csv.mjs';
import { at, paths } from '../../tools/lib/paths.mjs';

const folder = at(paths.dataset);
const readme = await readFile(join(folder, 'README.md'), 'utf8');
const rows = (name) => table(join(folder, name));

test('tables and their rows', async () => {
  const told = [...readme.matchAll(/^\| `([a-z]+\.csv)` \| ([\d,]+) \|/gm)].map(([, name, count]) => [name, Number(count)]);
  const counted = [];
  for (const [name] of told) counted.push([name, rows(name).length]);
  assert.deepEqual(told, counted);
  const tables = (await readdir(folder)).filter((name) => name.endsWith('.csv') && name !== 'changelog.csv');
  assert.deepEqual(told.map(([name]) => name).sort(), tables.sort());
  const lists = await readdir(join(folder, 'codelists'));
  assert.match(readme, new RegExp(`\\| \`codelists/\` \\| ${lists.length} lists \\|`));
});

test('kinds of the remainder, reasons of the identities', async () => {
  for (const [name, column] of [['remainder.csv', 'KIND'], ['identities.csv', 'REASON']]) {
    const counts = new Map();
    for (const row of rows(name)) if (row[column]) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
    const told = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].filter(([, kind]) => counts.has(kind));
    assert.deepEqual(new Map(told.map(([, kind, count]) => [kind, Number(count)])), new Map([...counts].sort((one, other) => told.findIndex(([, kind]) => kind === one[0]) - told.findIndex(([, kind]) => kind === other[0]))));
  }
});

test('texts by part of the report', async () => {
  const told = [...readme.matchAll(/^\| [①②③][^|]*\| (\d+) \|/gm)].map(([, count]) => Number(count));
  assert.equal(told.length, 6);
  assert.equal(told.reduce((sum, count) => sum + count, 0), rows('narratives.csv').length);
});
