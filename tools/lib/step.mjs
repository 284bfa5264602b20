// One line per step: what was done and how long it took.
import { performance } from 'node:perf_hooks';
import { StepError } from './run.mjs';

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints its line.
 * @template T
 * @param {string} name
 * @param {() => Promise<string | void> | string | void} work returns what it did, in a few words; nothing when there was nothing to do
 */
export async function step(name, work) {
  const start = performance.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  ${name} …`);
  try {
    const done = await work();
    if (live) process.stdout.write('\r\x1b[K');
    if (done) console.log(`  ${name}: ${done} (${seconds(performance.now() - start)})`);
  } catch (error) {
    if (live) process.stdout.write('\r\x1b[K');
    console.log(`  ${name}: FAILED (${seconds(performance.now() - start)})`);
    throw error;
  }
}

/** Runs a script's main function; a failure ends it with a message and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    process.exit(1);
  }
}
