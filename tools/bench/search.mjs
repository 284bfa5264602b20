// Searches over every text of the plan: the forty queries of the tests.
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { at, plan } from '../lib/paths.mjs';

export const queries = JSON.parse(await readFile(at('tests/fixtures/search-queries.json'), 'utf8'))
  .map(({ query, lang }) => JSON.stringify({ view: 'search', query, lang }));

/** A fresh engine with all texts. */
export async function searching(exports, text) {
  const engine = new exports.Engine(text);
  for (const part of ['narratives', 'narratives-en']) engine.add(part, await readFile(at(`dist/data/${plan}.${part}.json`), 'utf8'));
  return engine;
}

const sorted = (times) => times.toSorted((a, b) => a - b);

/** Milliseconds of the first search, which folds all texts, and of each query after that: its median over the rounds. */
export async function searchTimes(exports, text, rounds = 20) {
  const firsts = [];
  for (let round = 0; round < 5; round += 1) {
    const engine = await searching(exports, text);
    const start = performance.now();
    engine.view(queries[0]);
    firsts.push(performance.now() - start);
    engine.free();
  }
  const engine = await searching(exports, text);
  const times = queries.map((query) => {
    const each = Array.from({ length: rounds }, () => {
      const start = performance.now();
      engine.view(query);
      return performance.now() - start;
    });
    return sorted(each)[rounds >> 1];
  });
  engine.free();
  return { firsts: sorted(firsts), times: sorted(times) };
}
