// The plan's statements beside what was done: by chapter, by ministry, side by side and one above the other.
import { expect, test } from './fixtures.mjs';
import { at, choose, open, status } from './plan.mjs';

const groups = (page) => page.locator('.beside-group');

test('the first chapter is shown, and the contents lead to every other one', async ({ page }) => {
  await open(page, at('view=efforts'));
  await expect(page.getByRole('heading', { name: '(1) 医療分野の研究開発の一体的推進' })).toBeVisible();
  const contents = page.getByRole('navigation', { name: '章' });
  await expect(contents.getByRole('listitem')).toHaveCount(38);
  await contents.getByRole('link', { name: /^③ 施設・設備 8/ }).click();
  await expect(page.getByRole('heading', { name: '③ 施設・設備' })).toBeVisible();
  await expect(groups(page)).toHaveCount(8);
  await expect(page).toHaveURL(/section=S32_1_3/);
});

test('every row keeps its statement beside its effort', async ({ page }) => {
  await open(page, at('view=efforts&section=S32_1_2'));
  const row = groups(page).filter({ hasText: 'ヒトチャレンジ試験' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('.is-plan')).toContainText('我が国における導入の必要性について慎重に検討する。');
  await expect(row.locator('.is-efforts')).toContainText('規制枠組み・倫理審査プロセス');
  await expect(row.getByText(/^¹⁰ いわゆる「ヒトチャレンジ試験」とは/)).toBeVisible();
  await expect(row.getByText('厚生労働省')).toBeVisible();
});

test('what goes on over slides is read under one heading', async ({ page }) => {
  await open(page, at('view=efforts&section=S31_4'));
  const cancer = groups(page).filter({ has: page.getByText('【がん】', { exact: true }) });
  await expect(cancer).toHaveCount(1);
  // The last of these stands on the next slide, under 【がん】（つづき）.
  await expect(cancer.locator('.is-efforts')).toContainText('HTLV感染からアグレッシブATL発症に至るまで');
  await expect(cancer.locator('.is-plan')).toContainText('「がん研究10か年戦略（第5次）」等を踏まえた');
  const lifeCourse = groups(page).filter({ has: page.getByText('【ライフコース】', { exact: true }) });
  await expect(lifeCourse.locator('.is-efforts')).toContainText('フレイル患者の白血球');
});

test('a ministry narrows the rows over all chapters', async ({ page }) => {
  await open(page, at('view=efforts'));
  await choose(page, '担当府省等', '経済産業省');
  const text = await status(page).innerText();
  const [, all, shown] = /(\d+)行のうち(\d+)行/.exec(text);
  expect(Number(all)).toBe(69);
  expect(Number(shown)).toBeGreaterThan(10);
  expect(Number(shown)).toBeLessThan(69);
  for (const group of await groups(page).all()) await expect.soft(group.locator('.beside-bodies')).toContainText('経済産業省');
});

test('words narrow the rows, on both sides', async ({ page }) => {
  await open(page, at('view=efforts'));
  await page.getByRole('searchbox', { name: '文章の文字で絞り込む' }).fill('カニクイザル');
  await expect(groups(page)).toHaveCount(1);
  await expect(groups(page).locator('.is-plan')).toContainText('霊長類等の実験動物');
});

test('side by side where it is wide, one above the other where it is narrow', async ({ page }) => {
  await open(page, at('view=efforts&section=S32_1_1'));
  const boxes = async () => {
    const group = groups(page).first();
    return [await group.locator('.is-plan').boundingBox(), await group.locator('.is-efforts').boundingBox()];
  };
  let [plan, efforts] = await boxes();
  expect(Math.abs(plan.y - efforts.y)).toBeLessThan(2);
  await page.setViewportSize({ width: 360, height: 800 });
  [plan, efforts] = await boxes();
  expect(efforts.y).toBeGreaterThanOrEqual(plan.y + plan.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('in English', async ({ page }) => {
  await open(page, at('view=efforts&section=S32_2_3', '/en.html'));
  await expect(page.getByRole('heading', { name: '③ Bioresources' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What the plan says' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Efforts and results, FY2025' })).toBeVisible();
});
