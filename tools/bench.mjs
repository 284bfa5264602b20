// npm run bench: what the engine's calls cost in Node, and how big its data is. Needs a build.
// npm run bench -- --browser: from a gesture to its picture in a slowed Chromium, and what moves by itself; fails over its bounds.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { bounds, browserFigures, slowdown } from './bench/browser.mjs';
import { count, seriesTimes } from './bench/series.mjs';
import { searchTimes } from './bench/search.mjs';
import { states } from './bench/states.mjs';
import { bundleText, glue, moduleBytes } from './lib/engine.mjs';
import { kB } from './lib/files.mjs';
import { StepError } from './lib/run.mjs';
import { main } from './lib/step.mjs';
import { table } from './lib/table.mjs';
import { forBrowser } from './prerequisites/index.mjs';

const rounds = Number(process.env.ROUNDS ?? 200);
const warmup = 20;

const milliseconds = (value) => (value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(2)} ms`);

/** @returns {{ min: number, median: number }} of `count` runs, after some that are not counted */
async function measure(work, count = rounds, unmeasured = warmup) {
  const times = [];
  for (let round = -unmeasured; round < count; round += 1) {
    const start = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { min: times[0], median: times[times.length >> 1] };
}

const row = (name, { min, median }, note = '') => [name, milliseconds(min), milliseconds(median), note];

async function inBrowser() {
  await forBrowser();
  const figures = await browserFigures({ rounds: Number(process.env.ROUNDS ?? 20) });
  const ms = (value) => (value === undefined ? '' : `${value.toFixed(0)} ms`);
  const cells = figures.map(({ name, size, kind, median, script, processor, slowest }) => [name, size, kind === 'shift' ? median.toFixed(4) : ms(median), ms(script), ms(processor), ms(slowest)]);
  console.log(`from a gesture to its picture, processor slowed ${slowdown} times, load of the machine ${loadavg()[0].toFixed(1)}`);
  console.log(table([['', 'screen', 'median', 'of it script', 'main thread', 'slowest'], ...cells], { left: [0, 1] }));
  const over = figures.filter(({ kind, median }) => median > (bounds[kind] ?? Infinity));
  if (over.length > 0) throw new StepError(`over ${bounds.filter} ms or a shift of ${bounds.shift}: ${over.map(({ name, size }) => `${name} (${size})`).join(', ')}`);
}

async function inNode() {
  const bytes = await moduleBytes();
  const rows = [['', 'min', 'median', '']];
  rows.push(row('compile the module', await measure(() => WebAssembly.compile(bytes), 20, 3), kB(bytes.length)));
  const exports = await glue();
  exports.initSync({ module: bytes });
  console.log(`engine ${exports.engineVersion()}, Node ${process.versions.node}, ${rounds} rounds a state`);
  if (!exports.Engine) {
    console.log(table(rows, { left: [0, 3] }));
    console.log('The engine exports no class Engine: nothing more to measure.');
    return;
  }
  const text = await bundleText();
  const size = `${kB(Buffer.byteLength(text))}, ${kB(gzipSync(text, { level: 9 }).length)} gzip`;
  rows.push(row('load the data', await measure(() => new exports.Engine(text).free(), 30, 3), size));
  const engine = new exports.Engine(text);
  for (const [name, state] of Object.entries(states)) {
    const query = JSON.stringify(state);
    try {
      const screen = engine.view(query);
      rows.push(row(`view: ${name}`, await measure(() => engine.view(query)), `${kB(JSON.stringify(screen).length)} as JSON`));
    } catch (error) {
      rows.push([`view: ${name}`, '–', '–', `${error.code ?? error.name}: ${error.message}`]);
      process.exitCode = 1;
    }
  }
  rows.push(row('every target × year × method', await measure(() => engine.measures()), `${engine.measures().length} results`));
  engine.free();
  const { firsts, times: searches } = await searchTimes(exports, text);
  rows.push(row('search: the first, which folds every text', { min: firsts[0], median: firsts[firsts.length >> 1] }));
  rows.push(row(`search: ${searches.length} queries over every text`, { min: searches[0], median: searches[searches.length >> 1] }, `the slowest ${milliseconds(searches.at(-1))}`));
  for (const [format, times] of Object.entries(await seriesTimes())) {
    rows.push(row(`command: ${count.toLocaleString('en')} series to ${format}`, { min: times[0], median: times[times.length >> 1] }, 'from start to end of the process'));
  }
  console.log(table(rows, { left: [0, 3] }));
}

await main(process.argv.includes('--browser') ? inBrowser : inNode);
