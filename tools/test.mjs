// npm test [-- --only native|boundary|browser] [--browsers chromium,firefox] [--grep text]
// Runs every check; ends with a table and the line "N passed, N failed".
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { StepError } from './lib/run.mjs';
import { main, seconds } from './lib/step.mjs';
import { table } from './lib/table.mjs';
import { forBrowser, forBuild } from './prerequisites/index.mjs';

const parts = ['native', 'boundary', 'browser'];
const knownBrowsers = ['chromium', 'firefox'];

function options() {
  let values;
  try {
    ({ values } = parseArgs({ options: { only: { type: 'string' }, browsers: { type: 'string', default: 'chromium' }, grep: { type: 'string' } } }));
  } catch (error) {
    throw new StepError(error.message);
  }
  if (values.only && !parts.includes(values.only)) throw new StepError(`--only takes ${parts.join(', ')}`);
  const browsers = values.browsers.split(',');
  if (!browsers.every((name) => knownBrowsers.includes(name))) throw new StepError(`--browsers takes ${knownBrowsers.join(', ')}`);
  return { wanted: values.only ? [values.only] : parts, browsers, grep: values.grep };
}

/** Runs a step; never throws. */
async function attempt({ name, work }) {
  const start = performance.now();
  const outcome = await work().catch((error) => ({ complaint: error instanceof StepError ? error.message : error.stack }));
  const time = seconds(performance.now() - start);
  const { passed = 0, failed = 0, complaint, note } = outcome;
  // A step that failed without counted failures is one failure.
  const failures = complaint === undefined ? failed : Math.max(failed, 1);
  const counted = passed + failed > 0 ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  const result = [failures > 0 ? ['FAILED', counted].filter(Boolean).join(': ') : counted, note].filter(Boolean).join('; ') || 'ok';
  if (complaint !== undefined) console.log(`\n${complaint}\n`);
  console.log(`${name}: ${result} (${time})`);
  return { name, time, result, passed, failures };
}

await main(async () => {
  const { wanted, browsers, grep } = options();
  await forBuild();
  if (wanted.includes('browser')) await forBrowser({ withFirefox: true, withWebkit: true, withServers: true });
  // Loaded late: the steps use npm packages.
  const { stepsOf } = await import('./test/steps.mjs');
  const results = [];
  for (const each of stepsOf({ browsers, grep }).filter((one) => one.parts.some((part) => wanted.includes(part)))) {
    const failedNeed = results.some(({ name, failures }) => name === each.needs && failures > 0);
    results.push(failedNeed ? { name: each.name, time: '', result: `left out: ${each.needs} failed`, passed: 0, failures: 0 } : await attempt(each));
  }
  const total = (key) => results.reduce((count, result) => count + result[key], 0);
  console.log(`\n${table([['step', 'time', 'result'], ...results.map(({ name, time, result }) => [name, time, result])], { left: [0, 2] })}\n`);
  console.log(`${total('passed')} passed, ${total('failures')} failed`);
  if (total('failures') > 0) process.exitCode = 1;
});
