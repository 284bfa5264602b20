// Hashes of script, module and data: the right ones change nothing, a wrong one leaves the fallback and says so.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { open, shown, target } from './plan.mjs';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const { files } = JSON.parse(dist('integrity.json'));
const hash = (content, algorithm = 'sha384') => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
const data = ['', '.narratives', '.narratives-en', '.methods-ja', '.methods-en', '.quality'].map((part) => files[`data/medical-rd-plan-3${part}.json`]).join(' ');
/** Still a module, and it still works: a section of no meaning is added. */
const otherModule = Buffer.concat([dist('plan-indicators.wasm'), Buffer.from([0, 2, 1, 0x78])]);
const element = (page) => page.locator('plan-indicators').first();
const fallback = (page) => page.getByRole('cell', { name: '158件' });

/** A page with these attributes of the script and of the element. */
async function visit(page, { script = `integrity="${files['embed.js']}"`, attributes = '' } = {}) {
  await page.addInitScript(() => {
    globalThis.codes = [];
    addEventListener('plan-error', ({ code }) => globalThis.codes.push(code));
  });
  await page.route('**/hashed.html', (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="ja"><title>Hashes</title><script type="module" src="./embed.js" ${script}></script>
      <plan-indicators ${attributes}><table><caption>指標</caption><tr><th scope="row">企業導出件数</th><td>158件</td></tr></table></plan-indicators></html>`,
  }));
  await page.goto('/hashed.html');
}

async function expectRefused(page, code, sentence) {
  await expect(page.getByRole('status')).toHaveText(sentence);
  await expect(fallback(page)).toBeVisible();
  expect(await page.evaluate(() => globalThis.codes)).toEqual([code]);
  expect(await element(page).evaluate((each) => each.shadowRoot === null)).toBe(true);
}

test('with the published hashes of script, module and data everything works, each file fetched once', async ({ page, watch }) => {
  await visit(page, { attributes: `integrity="${data}" wasm-integrity="${files['plan-indicators.wasm']}"` });
  await shown(page);
  await element(page).evaluate((each) => each.show({ view: 'results', lang: 'en' }));
  await expect(page.locator('.case').first()).toBeVisible();
  const asked = watch.requests.map((url) => new URL(url).pathname).filter((path) => /\.(wasm|json)$/.test(path));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toContain('/data/medical-rd-plan-3.narratives.json');
  expect(watch.errors).toEqual([]);
});

test('a script with another hash never runs', async ({ page }) => {
  await visit(page, { script: `integrity="${files['index.js']}"` });
  await expect(fallback(page)).toBeVisible();
  expect(await page.evaluate(() => customElements.get('plan-indicators'))).toBeUndefined();
});

test.describe('the module', () => {
  test.beforeEach(({ page }) => page.route('**/plan-indicators.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: otherModule })));

  test('that the script was not built with is not used', async ({ page }) => {
    await visit(page);
    await expectRefused(page, 'engine-broken', /^計算に使うファイル（.wasm）が壊れているか、この版のものではありません。/);
  });

  test('is used when its own hash is promised', async ({ page }) => {
    await visit(page, { attributes: `wasm-integrity="${hash(otherModule)}"` });
    await shown(page);
  });

  test('is not used when another one is promised', async ({ page }) => {
    await visit(page, { attributes: `wasm-integrity="${files['plan-indicators.wasm']}"` });
    await expectRefused(page, 'engine-integrity', /^計算に使うファイル（.wasm）が wasm-integrity のハッシュ値と一致しない/);
  });
});

test.describe('the data', () => {
  test('is not used when another hash is promised; with the right one loading again works', async ({ page }) => {
    await visit(page, { attributes: `integrity="${hash('other')}"` });
    await expectRefused(page, 'data-integrity', /^データが integrity のハッシュ値と一致しない/);
    await element(page).evaluate((each, right) => { each.integrity = right; }, data);
    await shown(page);
  });

  test('is not used when its algorithm is unknown: what cannot be verified is not trusted', async ({ page }) => {
    await visit(page, { attributes: 'integrity="md5-rL0Y20zC+Fzt72VPzMSk2A=="' });
    await expectRefused(page, 'data-integrity', /^データが integrity/);
  });

  test('may have hashes of sha256 and sha512 too', async ({ page }) => {
    await visit(page, { attributes: `integrity="${hash('x', 'sha256')} ${hash(dist('data/medical-rd-plan-3.json'), 'sha512')}"` });
    await shown(page);
  });

  test('whose part is another file says so in the view that needs it, and the rest works', async ({ page }) => {
    await page.route('**/*.narratives.json', async (route) => {
      await route.fulfill({ contentType: 'application/json', body: `${dist('data/medical-rd-plan-3.narratives.json')} ` });
    });
    await visit(page, { attributes: `integrity="${data}"` });
    await shown(page);
    await element(page).evaluate((each) => each.show({ view: 'results' }));
    await expect(page.getByText('data-integrity')).toBeVisible();
    await element(page).evaluate((each) => each.show({ view: 'board' }));
    await expect(target(page, 21).first()).toBeVisible();
  });
});

test.describe('without a secure context the browser verifies in our place', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })));

  test('the right hashes work', async ({ page }) => {
    await visit(page, { attributes: `integrity="${data}"` });
    await shown(page);
  });

  test('wrong data is not used', async ({ page }) => {
    await visit(page, { attributes: `integrity="${hash('other')}"` });
    await expectRefused(page, 'data-unreachable', /^データを読み込めませんでした。/);
  });

  test('another module is not used', async ({ page }) => {
    await page.route('**/plan-indicators.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: otherModule }));
    await visit(page);
    await expectRefused(page, 'engine-unreachable', /^計算に使うファイル（.wasm）を読み込めませんでした。/);
  });
});

test('the hash that the script holds costs no second request where the page preloads the module', async ({ page, watch }) => {
  await open(page);
  expect(watch.requests.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
});
