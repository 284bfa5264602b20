// Consumers of the packed package: installed, built, opened, asserted.
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { strictPolicy } from '../../tests/browser/variants.mjs';
import { consumers } from '../../tests/package/consumers.mjs';
import { expectedRow } from '../../tests/package/expected.mjs';
import { chromiumFlags } from '../lib/chromium-flags.mjs';
import { StepError } from '../lib/run.mjs';
import { seconds } from '../lib/step.mjs';
import { chromiumPath } from '../prerequisites/chromium.mjs';
import { serve } from '../serve.mjs';
import { assertNode, assertPage } from './assert.mjs';
import { npm, pack } from './pack.mjs';
import { inFolder, prepare, versionOf } from './prepare.mjs';

const variants = { strict: { headers: { 'Content-Security-Policy': strictPolicy } } };

/** Runs a folder's own build, where it has one. */
export async function built(folder) {
  if (!existsSync(join(folder, 'package.json'))) return;
  const { default: manifest } = await import(join(folder, 'package.json'), { with: { type: 'json' } });
  if (manifest.scripts?.build) await inFolder(folder)(npm, ['run', '--silent', 'build']);
}

async function check(consumer, { tarball, browser, expected }) {
  const folder = await prepare(consumer, tarball);
  await built(folder);
  const version = await versionOf(folder, consumer.of);
  if (consumer.shows === 'node') {
    const { stdout } = await inFolder(folder)(process.execPath, ['main.js']);
    assertNode(stdout, expected);
    return process.versions.node;
  }
  const server = await serve({ directory: join(folder, consumer.serve ?? '.'), port: 0, variants });
  try {
    const { variant, page = '' } = consumer;
    await assertPage(browser, `${server.url}${variant ? `${variant}/` : ''}${page}`, { ...consumer, expected });
  } finally {
    await server.close();
  }
  return version ?? `Chromium ${browser.version().split('.')[0]}`;
}

/** Those of the given names; without a name, all. */
export function chosen(names) {
  const unknown = names.filter((name) => !consumers.some((each) => each.name === name));
  if (unknown.length > 0) throw new StepError(`no such consumer: ${unknown.join(', ')} (there are: ${consumers.map(({ name }) => name).join(', ')})`);
  return names.length > 0 ? consumers.filter(({ name }) => names.includes(name)) : consumers;
}

/**
 * @typedef {{ name: string, what: string, version: string, seconds: string, complaint?: string }} Result
 * @param {import('../../tests/package/consumers.mjs').Consumer[]} wanted
 * @param {(result: Result) => void} [each] told as each is done
 * @returns {Promise<{ results: Result[], packed: Awaited<ReturnType<typeof pack>> }>}
 */
export async function checkConsumers(wanted, each = () => {}) {
  const packed = await pack();
  const expected = expectedRow();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const results = [];
  try {
    for (const consumer of wanted) {
      const start = performance.now();
      const outcome = await check(consumer, { tarball: packed.tarball, browser, expected }).then(
        (version) => ({ version }),
        (error) => ({ version: '', complaint: error instanceof StepError ? error.message : error.stack }),
      );
      const { name, what } = consumer;
      results.push({ name, what, seconds: seconds(performance.now() - start), ...outcome });
      each(results.at(-1));
    }
  } finally {
    await browser.close();
  }
  return { results, packed };
}
