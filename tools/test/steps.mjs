// The steps of `npm test`. Each returns what it did; test suites also return their counts.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { build } from '../build/index.mjs';
import { cargo } from '../lib/cargo.mjs';
import { command } from '../lib/command.mjs';
import { filesBelow, here } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { run, StepError } from '../lib/run.mjs';
import { lint } from '../lint/index.mjs';
import { sizes } from '../size/budgets.mjs';
import { cargoCounts, nodeCounts, playwrightCounts } from './counts.mjs';

const said = ({ stdout, stderr }) => [stdout, stderr].map((text) => text.trimEnd()).filter(Boolean).join('\n');

async function cargoTests() {
  const result = await cargo(['test', '--locked', '--no-fail-fast'], { allowFailure: true });
  return { ...cargoCounts(result.stdout), ...(result.code === 0 ? {} : { complaint: said(result) }) };
}

async function nodeTests() {
  const files = (await Promise.all(['tests/unit', 'tests/boundary'].map((folder) => filesBelow(at(folder), '.test.mjs')))).flat().map(here);
  if (files.length === 0) return { note: 'no tests yet' };
  const result = await run(process.execPath, ['--test', '--test-reporter=spec', ...files], { allowFailure: true });
  return { ...nodeCounts(result.stdout), ...(result.code === 0 ? {} : { complaint: said(result) }) };
}

/** @param {{ browsers: string[], grep?: string, only?: string[] }} options `only`: parts of the specs' paths */
async function browserTests({ browsers, grep, only = [] }) {
  const specs = await filesBelow(at('tests/browser'), '.spec.mjs', '.spec.ts');
  if (specs.length === 0) return { note: 'no tests yet' };
  const report = at('test-results/browser.json');
  await mkdir(at('test-results'), { recursive: true });
  await rm(report, { force: true });
  const result = await run(
    process.execPath,
    [
      at('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json', '--retries=1',
      ...browsers.map((name) => `--project=${name}`), ...(grep ? ['--grep', grep] : []), ...only,
    ],
    // The report must outlive the runner, which empties its own folder at the start.
    { allowFailure: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_FORCE_TTY: '0', FORCE_COLOR: '0' } },
  );
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw new StepError(said(result));
  return { ...playwrightCounts(JSON.parse(text)), ...(result.code === 0 ? {} : { complaint: said(result) }) };
}

/** Strict pages in the other engines; where WebKit cannot be had, its part is left out and says why. */
async function strictTests({ browsers, grep }) {
  const counts = await browserTests({ browsers: [...(browsers.includes('firefox') ? [] : ['firefox']), 'webkit'], grep, only: ['strict', 'integrity', 'search-engines', 'iframe', 'figures-webkit'] });
  const missing = process.env.WEBKIT_MISSING;
  if (missing) console.log(`strict pages: skipped in WebKit: ${missing}`);
  return counts;
}

/** The packed package, installed and built by those consumers that need little time. */
async function consumerTests() {
  const { checkConsumers } = await import('../package/index.mjs');
  const { consumers } = await import('../../tests/package/consumers.mjs');
  const { results } = await checkConsumers(consumers.filter(({ fast }) => fast));
  const failed = results.filter(({ complaint }) => complaint !== undefined);
  const complaint = failed.map(({ name, complaint: said }) => `${name}: ${said}`).join('\n');
  return { passed: results.length - failed.length, failed: failed.length, ...(complaint ? { complaint } : {}) };
}

async function size() {
  const { table, over } = await sizes();
  if (over.length > 0) return { complaint: `${table}\nover budget: ${over.join(', ')}` };
  return { note: 'within budget' };
}

async function dataCheck() {
  // Findings go to stdout; the count, which is progress, to stderr.
  const { stderr } = await command(['check', paths.dataset]);
  const count = stderr.trim().split('\n').at(-1);
  // Without its count nothing may have been read.
  return /^0 errors, \d+ warnings?, \d+ hints?$/.test(count) ? { note: count } : { complaint: `the check ended without its count: ${stderr}` };
}

const quietly = (work) => async () => {
  await work();
  return {};
};

/**
 * The steps in order. `parts` say which `--only` runs them; a step whose `needs` failed is left out.
 * @param {{ browsers: string[], grep?: string }} options
 */
export const stepsOf = (options) => [
  { name: 'cargo fmt', parts: ['native'], work: quietly(() => cargo(['fmt', '--all', '--check'])) },
  {
    name: 'clippy, native',
    parts: ['native'],
    work: quietly(() => cargo(['clippy', '--quiet', '--locked', '--all-targets', '--', '-D', 'warnings'])),
  },
  {
    name: 'clippy, viewer',
    parts: ['native'],
    work: quietly(() =>
      cargo([
        'clippy', '--quiet', '--locked', '--lib', '--no-default-features', '--features', 'viewer',
        '--target', 'wasm32-unknown-unknown', '--target-dir', 'target/viewer', '--', '-D', 'warnings',
      ]),
    ),
  },
  {
    name: 'clippy, build tool',
    parts: ['native'],
    work: quietly(() =>
      cargo(['clippy', '--quiet', '--locked', '--package', 'plan-indicators-bindgen', '--target-dir', 'target/tools', '--', '-D', 'warnings']),
    ),
  },
  { name: 'cargo test', parts: ['native'], work: cargoTests },
  { name: 'data check', parts: ['native'], work: dataCheck },
  { name: 'build', parts: ['boundary', 'browser'], work: quietly(() => build()) },
  { name: 'lint', parts: ['boundary'], needs: 'build', work: quietly(lint) },
  { name: 'node tests', parts: ['boundary'], needs: 'build', work: nodeTests },
  { name: 'size', parts: ['boundary'], needs: 'build', work: size },
  { name: `browser tests (${options.browsers.join(', ')})`, parts: ['browser'], needs: 'build', work: () => browserTests(options) },
  { name: 'strict pages (firefox, webkit)', parts: ['browser'], needs: 'build', work: () => strictTests(options) },
  { name: 'consumers of the package', parts: ['browser'], needs: 'build', work: consumerTests },
];
