// The dataset as it is shipped, in the module as it is shipped.
import { readFile } from 'node:fs/promises';
import { glue } from '../../tools/lib/engine.mjs';
import { at, plan } from '../../tools/lib/paths.mjs';

/** An engine of dist with the parts named, e.g. `narratives`. */
export async function shippedEngine(...parts) {
  const file = (ending) => readFile(at(`dist/data/${plan}${ending}`), 'utf8');
  const exports = await glue();
  exports.initSync({ module: await readFile(at('dist/plan-indicators.wasm')) });
  const engine = new exports.Engine(await file('.json'));
  for (const part of parts) engine.add(part, await file(`.${part}.json`));
  return engine;
}
