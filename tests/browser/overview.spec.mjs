// The first look: what is behind and why, header and navigation at every width.
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

const behind = (page) => page.locator('[part="behind"] .card');

test('names the target graded B and the two below pace with numbers and the printed remark, on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await open(page);
  await expect(page.getByRole('heading', { name: '「進捗が不十分」（B）と評価された目標と、目標ペース未満の目標：3件' })).toBeVisible();
  await expect(behind(page)).toHaveText([
    /^4 Top1%論文数.*B 進捗が不十分.*86件 令和6年（2024年）・暦年.*目標 120件／年.*AMEDが支援する研究課題の令和6年発行の論文を集計対象とする/s,
    /^8 新規施設でのFIH試験.*A 順調に進捗している.*目標ペース未満目標ペース比 0\.00.*0件.*目標 10件.*進捗は予定どおり順調/s,
    /^16 バイオ製造人材研修.*目標ペース未満目標ペース比 0\.90.*271人.*目標 750人.*備考の記載はありません/s,
  ]);
  // The remark is seen without scrolling; what the report tells of the progress follows it.
  for (const card of await behind(page).all()) {
    const { y, height } = await card.getByText('備考', { exact: true }).locator('..').boundingBox();
    expect(y + height).toBeLessThan(1000);
    await expect(card.getByText('進捗の詳細', { exact: true })).toBeVisible();
  }
});

test('the same in English; filters take nothing away from it', async ({ page }) => {
  await open(page, at('lang=en&kind=OUTCOME'));
  await expect(page.getByRole('heading', { name: 'Graded B (Progress insufficient), or below pace: 3 targets' })).toBeVisible();
  await expect(behind(page)).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 3, name: /^The report grades 19 of 21 targets A/ })).toBeVisible();
});

test('a year without values has nothing behind', async ({ page }) => {
  await open(page, at('year=2027'));
  await expect(behind(page)).toHaveCount(0);
});

test('the edition in the title is not broken across lines', async ({ page }) => {
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const lines = await page.locator('.title .unbroken').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect.soft(lines, `${width} px`).toBe(1);
  }
});

test('at 360 px all nine views are one tap away, without scrolling sideways, each large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  const links = page.getByRole('navigation').first().getByRole('link');
  await expect(links).toHaveCount(9);
  for (const link of await links.all()) {
    const { x, width, height } = await link.boundingBox();
    expect.soft(x).toBeGreaterThanOrEqual(0);
    expect.soft(x + width).toBeLessThanOrEqual(360);
    expect.soft(height).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('link', { name: '確認が必要な項目', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: '確認が必要な項目' })).toBeFocused();
});

test('years without data say so among the choices', async ({ page }) => {
  await open(page);
  const options = await page.getByRole('combobox', { name: '年度' }).locator('option').allInnerTexts();
  expect(options).toContain('令和7年度（2025年度）');
  expect(options).toContain('令和9年度（2027年度）：期限前');
  await open(page, at('lang=en&view=diseases'));
  expect(await page.getByRole('combobox', { name: 'Fiscal year' }).locator('option').allInnerTexts()).toContain('FY2026: not yet due');
});

test('an element that starts elsewhere writes the overview’s name, not an empty one', async ({ page }) => {
  await page.goto('/');
  await page.setContent('<script type="module" src="/embed.js"></script><plan-indicators url-state view="diseases"></plan-indicators>');
  await page.getByRole('link', { name: '概要', exact: true }).click();
  await expect(page).toHaveURL(/#plan\?view=board$/);
});
