// 100,000 free series for the command, and how long it takes to answer them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { command } from '../lib/command.mjs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const methods = ['statcan-osdg/1', 'un-2022/1', 'un-2023/1', 'attainment/1'];

export const count = 100_000;

/** Runs the command once per round and format; milliseconds from start to end of the process. */
export async function seriesTimes(rounds = 5) {
  await command(['--version']);
  const folder = await mkdtemp(join(tmpdir(), 'plan-indicators-'));
  const input = join(folder, 'series.json');
  const series = Array.from({ length: count }, (_, id) => ({
    id, method: methods[id % methods.length], direction: -1, base_year: 2015, base: 14.5, year: 2023, value: 5 + (id % 200) / 10, target: 7.25, target_year: 2030,
  }));
  await writeFile(input, JSON.stringify(series));
  const binary = at(process.platform === 'win32' ? 'target/release/plan-indicators.exe' : 'target/release/plan-indicators');
  const times = {};
  for (const format of ['csv', 'json']) {
    times[format] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await run(binary, ['score', '--series', input, '--format', format, '--out', join(folder, `out.${format}`)]);
      times[format].push(performance.now() - start);
    }
    times[format].sort((a, b) => a - b);
  }
  await rm(folder, { recursive: true });
  return times;
}
