// The fixtures of the browser tests were read from the report without the engine: here they are held against its text, and their sums and ratios recomputed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { at } from '../../tools/lib/paths.mjs';

const json = async (name) => JSON.parse(await readFile(at(`tests/fixtures/${name}`), 'utf8'));
const lines = (await readFile(at('data/medical-rd-plan-3/source/implementation-status-fy2025.txt'), 'utf8')).split('\n');
const targets = await json('targets-fy2025.json');
const matrix = await json('matrix-fy2025.json');

const number = (text) => Number(/-?[\d,]+(\.\d+)?/.exec(text)?.[0].replaceAll(',', ''));
const add = (numbers) => numbers.reduce((total, each) => total + each, 0);

test('every target stands in the report with its value and grade', () => {
  for (const { number: id, printed } of targets) {
    const cells = lines.find((line) => line.startsWith(`${id}) `)).split('\t');
    assert.deepEqual(cells.slice(0, 3), [printed.row, printed.value, printed.grade]);
  }
});

test('every value shown is the one that the report prints first', () => {
  const own = { 14: '-', 19: '1,113' };
  for (const { number: id, printed, value } of targets) {
    if (own[id]) assert.ok(printed.value.includes(own[id]));
    else assert.equal(number(value[0]), number(printed.value), id);
  }
});

// The arithmetic of the shared scoring rules, by hand: [actual, expected] or [actual, target].
const arithmetic = {
  1: [158, 130], 2: [111, 60], 3: [166, 120], 4: [86, 120], 5: [51, 50], 6: [75, (150 * 2) / 5], 7: [40 - 11, ((70 - 11) * 2) / 5], 8: [0, (10 * 2) / 5],
  9: [16, (20 * 2) / 5], 10: [1443, 1365], 11: [379, 360], 12: [1228, 1100], 13: [73, 15], 15: [16, 16], 16: [125 + 146, (750 * 2) / 5], 17: [(4 + 2) / 2, 3],
  18: [1404, 1225], 20: [158 + 166, 250], 21: [2 + 0, (5 * 2) / 5],
};

test('every ratio shown follows from the numbers', () => {
  for (const { number: id, ratio, signal } of targets) {
    if (!(id in arithmetic)) {
      assert.equal(ratio, '');
      continue;
    }
    const [actual, other] = arithmetic[id];
    const quotient = actual / other;
    if (ratio.endsWith('%')) assert.equal(number(ratio), Math.round(quotient * 1000) / 10, id);
    else assert.equal(number(ratio.split(' ')[1]), Math.round(quotient * 100) / 100, id);
    if (signal === '目標値に到達') assert.ok(quotient >= 1, id);
    if (signal === '目標ペース以上') assert.ok(quotient >= 1, id);
    if (signal === '目標ペース未満') assert.ok(quotient < 1, id);
  }
});

test('the projects’ rows by disease area are printed in the report, make up their totals and the plan’s', () => {
  const text = lines.join('\n');
  for (const { printed, cells, total } of [...matrix.projects, matrix.whole]) {
    assert.ok(text.includes(printed), printed);
    const pairs = new Map(printed.split('件').filter(Boolean).map((pair) => pair.trim().split(/[：:]\s*/)));
    assert.deepEqual(matrix.diseases.map((name) => (pairs.has(name) ? Number(pairs.get(name)) : null)), cells);
    assert.equal(add(cells), total);
  }
  for (const index of matrix.diseases.keys()) assert.equal(add(matrix.projects.map(({ cells }) => cells[index])), matrix.whole.cells[index]);
  assert.equal(add(matrix.projects.map(({ total }) => total)), matrix.whole.total);
});
