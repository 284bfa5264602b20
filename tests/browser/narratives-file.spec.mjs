// The texts are in a file of their own: fetched when first needed, once, and their absence costs nothing else.
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

const file = /medical-rd-plan-3\.narratives\.json$/;
const fetched = (watch) => watch.requests.filter((url) => file.test(url)).length;

test('the board does not fetch them; a view of texts does, once', async ({ page, watch }) => {
  await open(page);
  expect(fetched(watch)).toBe(0);
  await page.getByRole('link', { name: '成果事例' }).click();
  await expect(page.locator('.case').first()).toBeVisible();
  await page.getByRole('link', { name: '計画と取組' }).click();
  await expect(page.locator('.beside-group').first()).toBeVisible();
  await page.getByRole('link', { name: '概要' }).click();
  await page.getByRole('link', { name: '成果事例' }).click();
  await expect(page.locator('.case').first()).toBeVisible();
  expect(fetched(watch)).toBe(1);
  expect(watch.errors).toEqual([]);
});

test('two elements on a page share them', async ({ page, watch }) => {
  await page.goto('/two.html');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('plan-indicators')) element.view = 'results';
  });
  await expect(page.locator('.case')).toHaveCount(84);
  expect(fetched(watch)).toBe(1);
});

test('while they are on their way the page says so and the rest can be used', async ({ page }) => {
  await page.route(file, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await open(page, at('view=results'));
  await expect(page.locator('.waiting')).toHaveText('報告書の文章を読み込んでいます。');
  await page.getByRole('link', { name: '計画と取組' }).click();
  await expect(page.locator('.waiting')).toBeVisible();
  await page.evaluate(() => {
    globalThis.changes = 0;
    document.querySelector('plan-indicators').addEventListener('plan-change', () => { globalThis.changes += 1; });
  });
  // The heading keeps the focus when the texts come; nobody changed the state.
  await expect(page.locator('.beside-group').first()).toBeVisible();
  await expect(page.locator('[data-view-heading]')).toBeFocused();
  expect(await page.evaluate(() => globalThis.changes)).toBe(0);
  await page.getByRole('link', { name: '概要' }).click();
  await expect(page.getByRole('row', { name: /^1 / }).first()).toBeVisible();
});

test('when they cannot be had, a sentence with a code says so, the rest stays, and another try succeeds', async ({ page, watch }) => {
  let missing = true;
  await page.route(file, (route) => (missing ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await open(page, at('view=results'));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('エラーコード：data-unreachable');
  await page.getByRole('link', { name: '概要' }).click();
  await expect(page.getByRole('row', { name: /^1 / }).first()).toBeVisible();
  await page.getByRole('link', { name: '成果事例' }).click();
  await expect(alert).toBeVisible();
  missing = false;
  await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.locator('.case').first()).toBeVisible();
  expect(watch.errors).toEqual([]);
});

test('a damaged file is refused by code', async ({ page }) => {
  await page.route(file, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"format":"plan-indicators/narratives"' }));
  await open(page, at('view=efforts'));
  await expect(page.getByRole('alert')).toContainText('エラーコード：bundle-syntax');
});

test('an indicator shows at once and gains the texts that mention it', async ({ page }) => {
  await open(page, at('view=indicator&indicator=FIH_TRIALS'));
  const related = page.locator('[part="related-texts"]');
  await related.getByText(/新規モダリティ対応ヒト初回投与試験体制整備等事業を挙げる文章/).click();
  await related.getByRole('link').first().click();
  await expect(page.locator('.beside-group').filter({ hasText: '国立成育医療研究センター' }).first()).toBeVisible();
});

test('texts with numbers lead to the indicator', async ({ page }) => {
  await open(page, at('view=project&project=PJ6'));
  const outline = page.locator('[part="programmes"] .text').filter({ hasText: '脳神経科学統合プログラム' });
  await outline.getByText('この文章にある指標の値（1）').click();
  await outline.getByRole('link').click();
  await expect(page.getByRole('heading', { name: '予算額', level: 3 })).toBeVisible();
});

test('a text with markup is shown as text, one of a megabyte is cut off nowhere, nothing of it runs', async ({ page, watch, server }) => {
  const markup = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><a href="javascript:globalThis.ran=1">がん</a>';
  const texts = await (await page.request.get(`${server.url}data/medical-rd-plan-3.narratives.json`)).json();
  const [first, second] = texts.narratives.id.flatMap((id, index) => (/^PJ1_CASE_\d+$/.test(id) ? [index] : []));
  const long = `長${'い'.repeat(1_000_000)}。`;
  texts.narratives.text[first] = markup;
  texts.narratives.text[second] = long;
  await page.route(file, (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(texts) }));
  await open(page, at('view=results'));
  const cases = page.locator('.case');
  await expect(cases.filter({ hasText: markup }).first()).toBeVisible();
  for (const id of [first, second].map((index) => texts.narratives.id[index])) {
    await page.locator('plan-indicators').evaluate((element, narrative) => element.show({ view: 'results', narrative }), id);
    await expect(page.locator('.waiting')).toHaveCount(0);
  }
  await expect(page.locator('plan-indicators')).toContainText(long);
  await page.getByRole('searchbox', { name: '報告書全体を検索' }).fill('onerror');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').filter({ hasText: 'onerror' }).first()).toBeVisible();
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  expect(await page.locator('plan-indicators').evaluate((element) => element.shadowRoot.querySelectorAll('script, img, [href^="javascript:"]').length)).toBe(0);
  expect(watch.errors).toEqual([]);
});
