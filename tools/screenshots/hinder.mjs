// What stands in the way of a page, for pictures of what its readers then see.
import { strictPolicy } from '../lib/policy.mjs';

/** Ways in which the server serves the files, by the first part of the path. */
export const variants = {
  'no-wasm': { headers: { 'Content-Security-Policy': strictPolicy.replace(" 'wasm-unsafe-eval'", '') } },
};

/**
 * @typedef {object} Hindrance
 * @property {RegExp} [held] addresses that never answer
 * @property {RegExp} [missing] addresses that are not there
 * @property {RegExp} [later] addresses that are not there any more when the element loads again
 * @property {string} [policy] a variant of the server
 */

const absent = (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });

/**
 * @param {import('@playwright/test').Page} page
 * @param {Hindrance} hindrance
 */
export async function hinder(page, { held, missing }) {
  if (held) await page.route(held, () => {});
  if (missing) await page.route(missing, absent);
}

/** What only goes wrong once the first screen stands. */
export async function hinderLater(page, { later }) {
  if (!later) return;
  await page.route(later, absent);
  await page.evaluate(() => {
    const element = document.querySelector('plan-indicators');
    // Another address: what has been loaded is kept for all elements of a page.
    element.src = './data/none.json';
  });
}
