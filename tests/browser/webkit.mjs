// A WebKit for tests: WebKitGTK's MiniBrowser on a display of its own, over WebDriver.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './fixtures.mjs';
import { webkitPath } from '../../tools/prerequisites/webkit.mjs';

export { expect } from './fixtures.mjs';

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Waits until a condition holds; its last error is told when it never does. */
export async function until(condition, what, seconds = 20) {
  let last;
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    try {
      const value = await condition();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what} did not come: ${last}`);
}

const ended = (child) => new Promise((done) => {
  child.once('exit', done);
  if (!child.kill()) done();
});

/** Starts the display; it says itself which number it took. */
async function display() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (text) => resolve(String(text).trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { server, name: `:${number}` };
}

export const test = base.extend({
  /** A driven browser; the test is skipped, with the reason, where there is none. */
  webkit: [
    async ({}, use) => {
      const path = await webkitPath();
      if (!path) {
        await use(null);
        return;
      }
      const { Builder, Capabilities } = await import('selenium-webdriver');
      const { server: screen, name } = await display();
      const port = await freePort();
      const home = await mkdtemp(join(tmpdir(), 'webkit-'));
      // A home of its own: nothing is left of an earlier run, and none of the machine's settings count.
      const env = { ...process.env, DISPLAY: name, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DOWNLOAD_DIR: home };
      const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
      let session;
      try {
        await until(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok, 'the driver of WebKit');
        const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } });
        session = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
        await use(session);
      } finally {
        await session?.quit().catch(() => {});
        await ended(driver);
        await ended(screen);
        // The browser's own processes write until they have noticed.
        await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.beforeEach(({ webkit }) => {
  test.skip(!webkit, process.env.WEBKIT_MISSING ?? 'WebKitGTK, its driver or Xvfb is not installed');
});
