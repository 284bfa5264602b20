// The strictest page, in Chromium and Firefox (strict-webkit.spec.mjs: WebKit): the whole task without one violation,
// and each way in which such a page keeps the element from working.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { choose, open, shown, status, target } from './plan.mjs';

const element = (page) => page.locator('plan-indicators').first();
const fallback = (page) => page.getByRole('cell', { name: '158件' });
/** What the page noted of itself; Firefox reports nothing of a worker or an extension here. */
const noted = (page) => page.evaluate(() => [...globalThis.policyViolations, ...globalThis.uncaught]);

test('the whole task: filter, indicator, download, the texts and every view, without one violation', async ({ page, watch }) => {
  const said = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) said.push(message.text()); });
  await open(page, '/strict/strict.html');
  await choose(page, '統合プロジェクト', '感染症PJ');
  await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
  await page.getByRole('link', { name: '治験に至った件数' }).click();
  await expect(page.getByRole('heading', { name: '治験に至った件数' }).first()).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /CSV/ }).first().click();
  const file = await (await waiting).path();
  expect(readFileSync(file)).toEqual(readFileSync(new URL('../../dist/data/medical-rd-plan-3.csv', import.meta.url)));
  for (const view of ['attention', 'indicators', 'projects', 'diseases', 'results', 'efforts', 'data', 'method', 'board']) {
    await element(page).evaluate((each, asked) => each.show({ view: asked, project: [] }), view);
    await shown(page);
  }
  await element(page).evaluate((each) => each.show({ view: 'results' }));
  await expect(page.locator('.case').first()).toBeVisible();
  expect(await noted(page)).toEqual([]);
  expect(await watch.violations()).toEqual([]);
  expect(watch.errors).toEqual([]);
  expect(said).toEqual([]);
});

test('the page notices what is forbidden: none of it means something', async ({ page, watch }) => {
  await page.goto('/strict/strict.html');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(async () => (await watch.violations()).filter((each) => each.startsWith('style-src'))).not.toEqual([]);
});

test('the one-file script works without one violation and fetches no module', async ({ page, watch }) => {
  await open(page, '/strict/inline.html');
  await expect(target(page, 21).first()).toBeVisible();
  await element(page).evaluate((each) => each.show({ view: 'results' }));
  await expect(page.locator('.case').first()).toBeVisible();
  expect(watch.requests.filter((url) => /\.wasm$|^data:/.test(url))).toEqual([]);
  expect(await noted(page)).toEqual([]);
});

test("the one-file script says so, too, where 'wasm-unsafe-eval' is missing", async ({ page }) => {
  await page.goto('/no-wasm/inline.html');
  await expect(page.getByRole('status')).toHaveText(/^WebAssembly の実行が許可されていません。/);
  await expect(fallback(page)).toBeVisible();
});

test.describe('what a page or a network may refuse: the fallback stays and one sentence says why', () => {
  for (const [what, path, code, sentence] of [
    ["a policy without 'wasm-unsafe-eval'", '/no-wasm/strict.html', 'engine-blocked', /^WebAssembly の実行が許可されていません。/],
    ['a policy that lets nothing be fetched', '/no-connect/strict.html', null, /読み込めませんでした。/],
    ['a proxy that refuses the module', '/wasm-refused/strict.html', 'engine-unreachable', /^計算に使うファイル（.wasm）を読み込めませんでした。/],
    ['an error page in place of the module', '/wasm-as-html/strict.html', 'engine-broken', /^計算に使うファイル（.wasm）が壊れているか/],
    ['no data', '/data-missing/strict.html', 'data-unreachable', /^データを読み込めませんでした。/],
  ]) {
    test(what, async ({ page }) => {
      await page.addInitScript(() => {
        globalThis.codes = [];
        addEventListener('plan-error', ({ code }) => globalThis.codes.push(code));
      });
      await page.goto(path);
      await expect(page.getByRole('status')).toHaveText(sentence);
      await expect(page.getByRole('status')).toHaveCount(1);
      await expect(fallback(page)).toBeVisible();
      const codes = await page.evaluate(() => globalThis.codes);
      expect(codes).toHaveLength(1);
      if (code) expect(codes).toEqual([code]);
    });
  }

  test('a module of a wrong type works all the same', async ({ page }) => {
    await open(page, '/octet/strict.html');
    await expect(target(page, 21).first()).toBeVisible();
    await open(page, '/wasm-as-text/strict.html');
    await expect(target(page, 21).first()).toBeVisible();
  });

  test('a policy that refuses the script leaves the fallback as it is', async ({ page }) => {
    await page.goto('/no-script/strict.html');
    await expect(fallback(page)).toBeVisible();
    expect(await page.evaluate(() => customElements.get('plan-indicators'))).toBeUndefined();
  });
});

test.describe('loader.js', () => {
  const address = '/loader.html';

  test('loads the element where there are modules', async ({ page, watch }) => {
    await open(page, address);
    await expect(target(page, 21).first()).toBeVisible();
    expect(watch.requests.filter((url) => url.endsWith('.js')).map((url) => url.split('/').pop())).toEqual(['loader.js', 'embed.js']);
  });

  test('does nothing in a browser without modules: no request, no error, the fallback as it is', async ({ page, watch }) => {
    await page.addInitScript(() => { delete HTMLScriptElement.prototype.noModule; });
    await page.goto(address);
    await expect(fallback(page)).toBeVisible();
    await expect(page.getByRole('status')).toHaveCount(0);
    expect(watch.requests.filter((url) => url.endsWith('.js')).map((url) => url.split('/').pop())).toEqual(['loader.js']);
    expect(watch.errors).toEqual([]);
  });

  test('under Trusted Types says what to write instead', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox' && !(await page.evaluate(() => 'trustedTypes' in globalThis)), 'this Firefox has no Trusted Types: nothing is refused');
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`/strict${address}`);
    await expect(fallback(page)).toBeVisible();
    await expect.poll(() => said.filter((text) => text.includes('[loader-blocked]')).length).toBe(1);
  });

  test('hands a hash on to the script that it adds', async ({ page }) => {
    const { files } = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
    const html = (hash) => `<!doctype html><html lang="ja"><title>loader</title><script src="./loader.js" data-integrity="${hash}"></script><plan-indicators><table><caption>指標</caption><tr><th scope="row">企業導出件数</th><td>158件</td></tr></table></plan-indicators>`;
    await page.route('**/hashed.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(files['embed.js']) }));
    await open(page, '/hashed.html');
    await page.route('**/wrong.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(files['index.js']) }));
    await page.goto('/wrong.html');
    await expect(fallback(page)).toBeVisible();
    expect(await page.evaluate(() => customElements.get('plan-indicators'))).toBeUndefined();
  });
});
