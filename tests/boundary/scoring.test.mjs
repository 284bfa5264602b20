// The same bits from WebAssembly as from the native command: free series under every method, and every target of the plan.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { command } from '../../tools/lib/command.mjs';
import { glue } from '../../tools/lib/engine.mjs';
import { at, paths } from '../../tools/lib/paths.mjs';

const methods = ['statcan-osdg/1', 'un-2022/1', 'un-2023/1', 'german-weather/1', 'attainment/1'];

/** Random numbers that are the same in every run (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomSeries(count) {
  const next = random(20251127);
  const value = () => {
    const kind = next();
    if (kind < 0.05) return 0;
    if (kind < 0.1) return Math.round(next() * 100);
    return Number(((next() - (kind < 0.2 ? 0.5 : 0)) * 10 ** Math.floor(next() * 7 - 2)).toPrecision(1 + Math.floor(next() * 16)));
  };
  return Array.from({ length: count }, (_, id) => {
    const method = methods[id % methods.length];
    const base_year = 2000 + Math.floor(next() * 20);
    const length = 2 + Math.floor(next() * 8);
    const points = Array.from({ length }, (_, index) => ({ year: base_year + index * (1 + (id % 3)), value: value() }));
    const needed = method !== 'statcan-osdg/1' || next() < 0.7;
    return {
      id, method, direction: next() < 0.5 ? 1 : -1, base_year, points,
      ...(needed ? { target: value(), target_year: base_year + 1 + Math.floor(next() * 40) } : {}),
      ...(next() < 0.3 ? { limit: value() } : {}),
    };
  });
}

/** Equal bits; what is absent is NaN here and null there. */
const same = (here, there) => Object.is(here, there === null ? NaN : there);

describe('scoring', () => {
  let exports;
  let folder;
  before(async () => {
    exports = await glue();
    exports.initSync({ module: await readFile(at('dist/plan-indicators.wasm')) });
    folder = await mkdtemp(join(tmpdir(), 'plan-indicators-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('20,000 random series: progress and score are the same bits as the command gives', async () => {
    const series = randomSeries(20_000);
    const input = join(folder, 'series.json');
    const output = join(folder, 'answers.json');
    await writeFile(input, JSON.stringify(series));
    await command(['score', '--series', input, '--format', 'json', '--out', output]);
    const answers = JSON.parse(await readFile(output, 'utf8'));
    assert.equal(answers.length, series.length);
    const counts = Object.fromEntries(methods.map((method) => [method, 0]));
    for (const [index, { id, method, direction, base_year, points, target = NaN, target_year = 0, limit = NaN }] of series.entries()) {
      const years = Int32Array.from(points, ({ year }) => year);
      const values = Float64Array.from(points, ({ value }) => value);
      const [progress, score] = exports.scoreSeries(method, direction === 1, base_year, years, values, target, target_year, limit);
      const answer = answers[index];
      assert.notEqual(answer.status, 'refused', JSON.stringify(series[index]));
      assert.ok(same(progress, answer.progress) && same(score, answer.score), `${id}: ${progress} ${score} ${JSON.stringify(answer)}`);
      counts[method] += Number(answer.progress !== null);
    }
    // Most of them have a measure: the test compares numbers, not absences.
    for (const [method, count] of Object.entries(counts)) assert.ok(count > 1000, `${method}: ${count}`);
  });

  test('an unknown method gives no numbers, and uneven lists no failure', () => {
    assert.deepEqual([...exports.scoreSeries('guess/1', true, 2020, new Int32Array([2020]), new Float64Array([1]), 1, 2030, NaN)], [NaN, NaN]);
    assert.deepEqual([...exports.scoreSeries('un-2022/1', true, 2020, new Int32Array([2020, 2021]), new Float64Array([1]), NaN, 0, NaN)], [NaN, NaN]);
    assert.deepEqual([...exports.scoreSeries('attainment/1', true, 2020, new Int32Array(), new Float64Array(), NaN, 0, NaN)], [NaN, NaN]);
    for (const value of [NaN, Infinity, -Infinity]) {
      const found = exports.scoreSeries('attainment/1', true, 2020, new Int32Array([2020, 2021]), new Float64Array([1, value]), 5, 2030, NaN);
      assert.deepEqual([...found], [NaN, NaN]);
    }
  });

  test('every target in every year under every method is what the command writes', async () => {
    const engine = new exports.Engine(await readFile(at('dist/data/medical-rd-plan-3.json'), 'utf8'));
    const measures = engine.measures();
    engine.free();
    const output = join(folder, 'rows.json');
    await command(['score', paths.dataset, '--year', 'all', '--method', 'all', '--format', 'json', '--out', output]);
    const rows = JSON.parse(await readFile(output, 'utf8')).rows.filter(({ TARGET_ID }) => TARGET_ID);
    const all = ['plan-pace/1', ...methods];
    const targets = [...new Set(rows.map(({ TARGET_ID }) => TARGET_ID))];
    const years = [...new Set(rows.map(({ TIME_PERIOD }) => TIME_PERIOD))];
    assert.equal(measures.length, targets.length * years.length * all.length);
    assert.equal(rows.length, measures.length);
    let numbers = 0;
    for (const row of rows) {
      const place = (targets.indexOf(row.TARGET_ID) * years.length + years.indexOf(row.TIME_PERIOD)) * all.length + all.indexOf(row.METHOD);
      const found = measures[place];
      const expected = row.METHOD === 'plan-pace/1' ? row.RATIO : row.PROGRESS;
      numbers += Number(expected !== null);
      // Ratios of pace are exact fractions, written with six places; reference methods are written to the last bit.
      if (row.METHOD === 'plan-pace/1') assert.ok(expected === null ? Number.isNaN(found) : Math.abs(found - expected) <= 5e-7, `${row.TARGET_ID} ${found} ${expected}`);
      else assert.ok(same(found, expected), `${row.TARGET_ID} ${row.METHOD} ${found} ${expected}`);
    }
    assert.ok(numbers > 40, String(numbers));
  });

  test('the files for readers have the same rows, and no assumption', async () => {
    const rows = JSON.parse(await readFile(at('dist/data/medical-rd-plan-3.assessments.json'), 'utf8')).rows;
    assert.ok(rows.length > 21 * 6 * 6);
    assert.ok(rows.every((row) => row.METHOD && row.TIME_PERIOD && (row.TARGET_ID || row.STATE === 'no_target')));
    const csv = await readFile(at('dist/data/medical-rd-plan-3.assessments.csv'), 'utf8');
    assert.ok(csv.startsWith('\uFEFFTARGET_ID,INDICATOR,'));
    assert.doesNotMatch(csv, /仮定の値|assumed value/i);
  });
});
