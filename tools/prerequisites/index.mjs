// What a fresh machine needs, for each purpose.
import { StepError } from '../lib/run.mjs';
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { fonts } from './fonts.mjs';
import { npmPackages } from './npm.mjs';
import { servers } from './servers.mjs';
import { wasmTarget } from './wasm-target.mjs';
import { webkit } from './webkit.mjs';

function nodeIsNew() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepError(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

/** For building and serving. */
export async function forBuild() {
  nodeIsNew();
  await npmPackages();
  await wasmTarget();
}

/**
 * For tests and screenshots in a browser.
 * @param {{ withFirefox?: boolean, withWebkit?: boolean, withServers?: boolean }} [options]
 */
export async function forBrowser({ withFirefox = false, withWebkit = false, withServers = false } = {}) {
  nodeIsNew();
  await npmPackages();
  await chromium();
  if (withFirefox) await firefox();
  if (withWebkit) await webkit();
  if (withServers) await servers();
  await fonts();
}
