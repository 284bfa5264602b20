// One box over names, definitions, remarks and texts, and the page of what it finds.
import { expect, test } from './fixtures.mjs';
import { at, back, chips, choose, focused, open, seen, status } from './plan.mjs';

const box = (page, name = '報告書全体を検索') => page.getByRole('searchbox', { name });
const group = (page, name) => page.locator('[part^="found-"]').filter({ has: page.getByRole('heading', { name }) });

test('from any view the box leads to what is found, and Back leads back', async ({ page }) => {
  await open(page, at('view=diseases'));
  await box(page).fill('ヒトチャレンジ試験');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/view=search/);
  await expect(page).toHaveURL(/query=/);
  await expect(status(page)).toHaveText(/^「ヒトチャレンジ試験」に一致：\d+件/);
  await expect(group(page, '令和7年度（2025年度）の取組と成果').locator('mark').first()).toHaveText('ヒトチャレンジ試験');
  await back(page);
  await expect(page).toHaveURL(/view=diseases/);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('the address alone brings the results', async ({ page }) => {
  await open(page, at('view=search&query=jRCT'));
  await expect(box(page)).toHaveValue('jRCT');
  await expect(page.locator('.hit').first()).toBeVisible();
});

test('hits are marked in the original text, however the query is written', async ({ page }) => {
  for (const query of ['iPS細胞', 'ＩＰＳ細胞', 'ips 細胞', 'ｉＰＳ　細胞']) {
    await open(page, at(`view=search&query=${encodeURIComponent(query)}`));
    await expect(page.locator('mark').first()).toHaveText(/^(iPS細胞|iPS|細胞)$/);
  }
});

test('a hit leads to its text, which takes the focus', async ({ page }) => {
  await open(page, at('view=search&query=カニクイザル'));
  await group(page, '令和7年度（2025年度）の取組と成果').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '計画と取組', exact: true })).toBeVisible();
  await expect(page.locator('.beside-group').filter({ hasText: 'カニクイザル' }).first()).toBeVisible();
});

test('an indicator, a case, a project and a name lead to their pages', async ({ page }) => {
  for (const [query, kind, name, heading] of [
    ['jRCT', '指標', /jRCTのアクセス数/, 'jRCTのアクセス数'],
    ['シュニツラー', '成果事例', /./, 'イラリス'],
    ['感染症プロジェクト', /名称/, '感染症プロジェクト', '感染症プロジェクト'],
  ]) {
    await open(page, at(`view=search&query=${encodeURIComponent(query)}`));
    await group(page, kind).getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    await expect(page).not.toHaveURL(/view=search/);
  }
});

test('words of the same or a related meaning are named, never mixed in silently', async ({ page }) => {
  await open(page, at('view=search&query=治験'));
  await expect(status(page)).toHaveText(/意味の近い語に一致：\d+件/);
  const related = page.getByRole('list', { name: '意味の近い語' }).getByRole('link', { name: /臨床試験/ });
  await expect(related).toBeVisible();
  for (const hit of await page.locator('.hit').all()) {
    const marks = await hit.locator('mark').allInnerTexts();
    if (marks.length > 0 && !marks.some((mark) => mark.includes('治験'))) await expect.soft(hit.locator('.tag')).toHaveText(/語/);
  }
  await related.click();
  await expect(page).toHaveURL(/query=%E8%87%A8%E5%BA%8A%E8%A9%A6%E9%A8%93/);
});

test('filters narrow what was found, with counts, and can be taken away', async ({ page }) => {
  await open(page, at('view=search&query=がん'));
  const all = Number(/一致：(\d+)件/.exec(await status(page).innerText())[1]);
  await choose(page, '統合プロジェクト', '医薬品PJ');
  await expect.poll(async () => Number(/一致：(\d+)件/.exec(await status(page).innerText())?.[1] ?? 0)).toBeLessThan(all);
  await chips(page).getByRole('button', { name: /医薬品PJ/ }).click();
  await expect(status(page)).toHaveText(new RegExp(`一致：${all}件`));
});

test('all hits of a kind are one tap away', async ({ page }) => {
  await open(page, at('view=search&query=がん'));
  const efforts = group(page, '令和7年度（2025年度）の取組と成果');
  const few = await efforts.locator('.hit').count();
  await efforts.getByRole('link', { name: /すべて|件/ }).last().click();
  await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(few);
  await expect(page).toHaveURL(/kind=EFFORT/);
});

test('nothing found: the words, a hint, and a box ready for others', async ({ page }) => {
  await open(page, at('view=search&query=ありえない語'));
  await expect(status(page)).toHaveText('「ありえない語」に一致するものはありません。');
  await page.getByRole('button', { name: '別の語で検索' }).click();
  await expect.poll(async () => (await focused(page)).id).toBe('search');
  await expect(box(page)).toHaveValue('');
});

test('unfinished Japanese input asks nothing', async ({ page }) => {
  await open(page, at('view=search&query=がん'));
  const before = await status(page).innerText();
  await box(page).evaluate((input) => {
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    input.value = 'ちけｎ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(700);
  expect(await status(page).innerText()).toBe(before);
  await box(page).evaluate((input) => {
    input.value = '治験';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '治験' }));
  });
  await expect(status(page)).toHaveText(/^「治験」に一致/);
});

test('markup, half a surrogate pair and a long query are words like others', async ({ page, watch }) => {
  await open(page, at('view=search'));
  for (const query of ['<img src=x onerror=alert(1)>', '\uD83D', 'あ'.repeat(5000)]) {
    await page.locator('plan-indicators').evaluate((element, text) => { element.query = text; }, query);
    await expect(status(page)).toHaveText(/に一致するものはありません。$/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(watch.errors).toEqual([]);
});

test('in English', async ({ page }) => {
  await open(page, at('view=search&query=antimicrobial', '/en.html'));
  await expect(status(page)).toHaveText(/^Results for “antimicrobial”: \d+/);
  await expect(page.locator('mark').first()).toHaveText(/antimicrobial/i);
  // Japanese passages are marked as Japanese.
  await open(page, at('view=search&query=薬剤耐性', '/en.html'));
  const first = page.locator('.hit-text').filter({ has: page.locator('mark') }).first();
  expect(await first.locator('mark').first().evaluate((mark) => mark.closest('[lang]').getAttribute('lang'))).toBe(/[ぁ-ん一-龥]/.test(await seen(first)) ? 'ja' : 'en');
});

test('a query that names an indicator and a project answers with the number, its period and source', async ({ page }) => {
  await open(page, at('view=search&query=' + encodeURIComponent('感染症プロジェクト 治験')));
  await expect(page.locator('[data-status]')).toHaveText('「感染症プロジェクト 治験」に当たる数値：1件');
  const found = page.locator('[part="found-values"]').getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('9件');
  await expect(found).toContainText('令和7年度（2025年度）');
  await expect(found).toContainText('24～28ページ');
  await found.getByRole('link').click();
  await expect(page).toHaveURL(/indicator=TRIALS/);
  await expect(page).toHaveURL(/project=PJ4/);
  await expect(page.locator('.view')).toContainText('感染症PJ 9件');
});

test('where nothing has all words of a query, each word is offered with its number of hits', async ({ page }) => {
  await open(page, at('view=search&query=' + encodeURIComponent('カニクイザル 令和11年')));
  const offered = page.getByRole('list', { name: '1語ずつなら見つかります。' });
  await expect(offered.getByRole('listitem')).toHaveCount(2);
  await offered.getByRole('link', { name: 'カニクイザル' }).click();
  await expect(page.locator('[part="found-result"], [part="found-project"], [part="found-effort"]').first()).toBeVisible();
});
