// What every browser test starts from: a server of its own, and a record of what the page did.
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';
import { variants } from './variants.mjs';

export { expect } from '@playwright/test';

const directory = ['../../dist', './pages'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * What a page did while a test looked at it.
 * @typedef {object} Watch
 * @property {string[]} requests addresses asked for, in order
 * @property {string[]} errors uncaught errors
 * @property {() => Promise<string[]>} violations content policy violations of the current document, as "directive blocked-uri"
 */

export const test = base.extend({
  /** Serves dist, then tests/browser/pages; one server per worker, on a free port. */
  server: [
    async ({}, use) => {
      const server = await serve({ directory, port: 0, variants });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  /** @type {import('@playwright/test').TestFixture<Watch, any>} */
  watch: async ({ page }, use) => {
    const requests = [], errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      globalThis.policyViolations = [];
      addEventListener('securitypolicyviolation', (event) => {
        globalThis.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`);
      }, true);
    });
    await use({ requests, errors, violations: () => page.evaluate(() => globalThis.policyViolations) });
  },
});
