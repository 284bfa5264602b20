// The budgets, in gzip -9 bytes (1 kB = 1000 bytes), and what the build weighs against them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { kB, need } from '../lib/files.mjs';
import { paths, plan } from '../lib/paths.mjs';
import { table } from '../lib/table.mjs';

// Together, module and script keep to 160 kB brotli.
const budgets = { module: 80_000, script: 25_000, styles: 6_000, data: 40_000 };

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
  const parts = [
    weigh('dist/plan-indicators.wasm', module, budgets.module),
    alone === null
      ? weigh('dist/embed.js (styles included)', script, budgets.script)
      : weigh('dist/embed.js without styles', Buffer.from(alone), budgets.script),
    weigh('build/styles.css', styles, budgets.styles),
    weigh(`dist/data/${plan}.json`, data, budgets.data),
  ];
  const whole = [
    weigh('dist/embed.js as shipped', script),
    { name: 'all code (module + script)', ...Object.fromEntries(['raw', 'gzip', 'brotli'].map((unit) => [unit, parts[0][unit] + weigh('', script)[unit]])) },
  ];
  const rows = [...parts, ...whole].map(({ name, raw, gzip: zipped, brotli: small, budget }) => [
    name, kB(raw), kB(zipped), kB(small), budget ? kB(budget) : '', budget ? `${Math.round((zipped / budget) * 100)} %` : '',
  ]);
  const over = parts.filter((part) => part.gzip > part.budget).map((part) => part.name);
  return { table: table([['', 'raw', 'gzip', 'brotli', 'budget (gzip)', 'used'], ...rows]), over };
}
