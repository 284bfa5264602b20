// Data checks: totals, reasons, both sides, and the ways to the numbers.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { at, chips, choose, open, status } from './plan.mjs';

// Computed from the tables of the dataset without the engine.
const identities = JSON.parse(readFileSync(new URL('../fixtures/identities-fy2025.json', import.meta.url), 'utf8'));
const list = (page, title) => page.locator('details.checks').filter({ has: page.locator('summary', { hasText: title }) });
const entries = (page) => page.locator('[part="data-fails"] .check, [part="data-holds"] .check');

test('the headline and the counts are those of the identities', async ({ page, watch }) => {
  const hold = identities.filter(([, , , verdict]) => verdict === 'HOLDS').length;
  await open(page, at('view=data'));
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(`報告書の数値どうしの関係${identities.length}件を検算しました。${hold}件は整合し、${identities.length - hold}件は整合しません（うち原文の誤り2件）。`);
  for (const name of ['整合する 239', '訂正すると整合する 2', 'プロジェクト間の重複計上の可能性 17', '計を分け切らない内訳 15', '端数処理の範囲内 4', '原文の誤り 2', '文書からは決められない 8']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(entries(page)).toHaveCount(identities.length);
  await expect(status(page)).toHaveText('検算287件を表示しています。');
  expect(watch.requests.filter((url) => /\.quality\.json$/.test(url))).toHaveLength(1);
  expect(watch.requests.filter((url) => /\.narratives/.test(url))).toHaveLength(0);
  expect(watch.errors).toEqual([]);
});

test('what does not add up shows both sides, the difference and a sentence, open; what adds up is folded', async ({ page }) => {
  await open(page, at('view=data'));
  const rounding = list(page, '端数処理の範囲内');
  await expect(rounding).toHaveAttribute('open', '');
  const seeds = rounding.getByRole('listitem').first();
  await expect(seeds).toContainText('46.5 + 15.5 + 22.5 + 10.5 + 25.5 + 17.5 + 18 + 9.5 = 165.5 ≠ 166');
  await expect(seeds).toContainText('−0.5件');
  await expect(seeds).toContainText('8プロジェクトの和（165.5件）は、計画全体（166件）と一致しません。差は0.5件です。');
  const parts = list(page, '内訳の和と計');
  await expect(parts).not.toHaveAttribute('open', '');
  await parts.locator('summary').press('Enter');
  await expect(parts.getByRole('listitem')).toHaveCount(68);
  await expect(parts.getByText('14 + 9 + 5 + 3 = 31')).toBeVisible();
});

test('a verdict, a kind and a project narrow the checks; each can be taken away', async ({ page }) => {
  await open(page, at('view=data'));
  await page.getByRole('button', { name: '計を分け切らない内訳 15', exact: true }).click();
  await expect(entries(page)).toHaveCount(15);
  await expect(page).toHaveURL(/verdict=NOT_A_PARTITION/);
  // Corrections and values are no checks.
  await expect(page.locator('[part="data-corrections"]')).toHaveCount(0);
  await choose(page, '統合プロジェクト', '医療機器・ヘルスケアPJ');
  await expect(entries(page)).toHaveCount(2);
  await expect(status(page)).toHaveText('検算287件のうち2件を表示しています。');
  await chips(page).getByRole('button').first().click();
  await choose(page, '検算の種類', 'プロジェクトの和と計画全体');
  await expect(page).toHaveURL(/check=PROJECTS/);
  await expect(list(page, 'プロジェクト間の重複計上の可能性').getByRole('listitem')).toHaveCount(17);
  await page.goBack();
  await expect(page).not.toHaveURL(/check=/);
});

test('words find checks by indicator; nothing found says so and helps', async ({ page }) => {
  await open(page, at('view=data'));
  const search = page.getByRole('searchbox', { name: '検算の文字で絞り込む' });
  await search.fill('ﾄｯﾌﾟ1% PJ1');
  await expect(page.locator('.empty')).toContainText('条件に合う検算はありません。');
  await expect(search).toBeFocused();
  await search.fill('top10%');
  await expect(list(page, 'プロジェクト間の重複計上の可能性').getByRole('listitem')).toHaveCount(1);
  await search.fill('zzzz');
  await page.locator('.empty').getByRole('button').click();
  await expect(entries(page)).toHaveCount(287);
});

test('a check leads to its indicator and project, or to its text, and an indicator to its checks', async ({ page }) => {
  await open(page, at('view=data&verdict=NOT_A_PARTITION'));
  await page.getByRole('link', { name: '企業導出件数・導出内容別・感染症PJ' }).click();
  await expect(page).toHaveURL(/indicator=HANDOVERS/);
  await expect(page).toHaveURL(/project=PJ4/);
  await expect(page.locator('[data-view-heading]')).toBeFocused();
  await page.getByRole('link', { name: 'この指標の検算を見る' }).click();
  await expect(list(page, '計を分け切らない内訳').getByRole('listitem')).toHaveCount(15);
  await open(page, at('view=data&check=COUNT&verdict=UNDECIDABLE'));
  await page.getByRole('link', { name: '本文を見る' }).click();
  await expect(page).toHaveURL(/narrative=PJ5_CASE_1/);
  await expect(page.getByText('12種類の医薬品').first()).toBeVisible();
});

test('corrections, values of other status and period, and coverage stand below', async ({ page }) => {
  await open(page, at('view=data'));
  const corrected = page.locator('[part="data-corrections"]');
  await expect(corrected.getByRole('listitem').first()).toContainText('「14件」→「1件」');
  await expect(list(page, '文字').locator('.check')).toHaveCount(40);
  await expect(page.locator('[part="data-status"]')).toContainText('小児用医薬品の開発計画');
  await expect(page.locator('[part="data-missing"] .check')).toHaveCount(6);
  await expect(page.locator('[part="data-periods"]')).toContainText(/令和6年（2024年）・暦年：10\.73[%％]/);
  await expect(page.locator('[part="data-coverage"]')).toContainText(/文章[\d,]+字 \d\d\.\d%/);
});

test('in English every check has its sentence, and nothing is wider than 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, at('view=data', '/en.html'));
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('287 relations between numbers of the report were checked: 241 hold, 46 do not (2 of them faults in the source text).');
  await expect(list(page, 'Within rounding').getByRole('listitem').first()).toContainText('The sum of 8 projects (165.5 cases) does not equal the whole plan (166 cases). The difference is 0.5 cases.');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
});

test('checks can be saved as a table', async ({ page, request }) => {
  await open(page);
  const address = await page.getByRole('link', { name: '検算（CSV）を保存' }).getAttribute('href');
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text.slice(0, 40)).toContain('IDENTITY,KIND,KIND_LABEL_JA');
  expect(text.split('\r\n').length).toBeGreaterThan(287);
});
