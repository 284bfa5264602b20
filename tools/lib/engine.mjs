// The built engine in Node: for the benchmark and the boundary tests.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { need } from './files.mjs';
import { paths } from './paths.mjs';

const advice = 'run "npm run build engine data" first';

export const moduleBytes = () => readFile(need(join(paths.engine, 'plan_indicators_bg.wasm'), advice));
export const bundleText = () => readFile(need(paths.bundle, advice), 'utf8');

/** The glue, not yet instantiated; each call gives a fresh copy with its own instance. */
let copies = 0;
export const glue = () => {
  const file = need(join(paths.engine, 'plan_indicators.js'), advice);
  copies += 1;
  return import(`${pathToFileURL(file)}?copy=${copies}`);
};

/** The glue with a running instance. */
export async function engineModule() {
  const exports = await glue();
  exports.initSync({ module: await moduleBytes() });
  return exports;
}
