// The budgets (1 kB = 1000 bytes), and what the build weighs against them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { kB, need } from '../lib/files.mjs';
import { paths, plan } from '../lib/paths.mjs';
import { table } from '../lib/table.mjs';

/** In bytes of `gzip -9`, or of brotli 11. `until`: a part that is over its budget may not weigh more than that meanwhile. */
const budgets = {
  module: { gzip: 110_000, until: 165_000 },
  script: { gzip: 45_000, until: 52_000 },
  styles: { gzip: 10_000 },
  data: { gzip: 40_000 },
  narratives: { brotli: 70_000 },
  code: { brotli: 160_000, until: 195_000 },
};

const gzip = (content) => gzipSync(content, { level: 9 }).length;
const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const weigh = (name, content, budget) => ({ name, raw: content.length, gzip: gzip(content), brotli: brotli(content), budget });

/** The script without the style sheet that it carries as a string. */
function withoutStyles(script, styles) {
  const carried = [JSON.stringify(styles).slice(1, -1), styles, JSON.stringify(styles).slice(1, -1).replaceAll('\\n', '\n')].find((text) => script.includes(text));
  return carried === undefined ? null : script.replace(carried, '');
}

export async function sizes() {
  const advice = 'run "npm run build" first';
  const read = (...parts) => readFile(need(join(...parts), advice));
  const module = await read(paths.dist, 'plan-indicators.wasm');
  const script = await read(paths.dist, 'embed.js');
  const styles = await read(paths.styles);
  const data = await read(paths.dist, 'data', `${plan}.json`);
  const alone = withoutStyles(script.toString(), styles.toString().trimEnd());
  const part = async (name, budget) => weigh(`dist/data/${name}`, await read(paths.dist, 'data', name), budget);
  const whole = weigh('', script);
  const parts = [
    weigh('dist/plan-indicators.wasm', module, budgets.module),
    alone === null
      ? weigh('dist/embed.js (styles included)', script, budgets.script)
      : weigh('dist/embed.js without styles', Buffer.from(alone), budgets.script),
    weigh('build/styles.css', styles, budgets.styles),
    weigh(`dist/data/${plan}.json`, data, budgets.data),
    await part(`${plan}.narratives.json`, budgets.narratives),
    await part(`${plan}.narratives-en.json`),
    await part(`${plan}.quality.json`),
  ];
  parts.push({
    name: 'all code (module + embed.js)',
    ...Object.fromEntries(['raw', 'gzip', 'brotli'].map((unit) => [unit, parts[0][unit] + whole[unit]])),
    budget: budgets.code,
  });
  const used = ({ budget: { until, ...budget } = {}, ...weight }) =>
    Object.entries(budget).map(([unit, limit]) => ({ unit, limit, share: weight[unit] / limit, over: weight[unit] > (until ?? limit) }));
  const rows = parts.map((each) => {
    const [use] = used(each);
    return [each.name, kB(each.raw), kB(each.gzip), kB(each.brotli), use ? `${kB(use.limit)} ${use.unit}` : '', use ? `${Math.round(use.share * 100)} %` : ''];
  });
  const over = parts.filter((each) => used(each).some((use) => use.over)).map(({ name }) => name);
  return { table: table([['', 'raw', 'gzip', 'brotli', 'budget', 'used'], ...rows]), over };
}
