// The page of a disease area against the report's own matrix (tests/fixtures/matrix-fy2025.json).
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

const { diseases, projects, whole } = JSON.parse(readFileSync(new URL('../fixtures/matrix-fy2025.json', import.meta.url), 'utf8'));
const codes = ['CANCER', 'LIFESTYLE', 'PSYCH_NEURO', 'AGING_DEMENTIA', 'INTRACTABLE', 'CHILD', 'INFECTIOUS', 'OTHER_DISEASE'];
const rows = (page, part) => page.locator(`[part="${part}"]`).getByRole('row').filter({ has: page.getByRole('rowheader') });

test('from the overview to where hand-overs in cancer come from: two links', async ({ page }) => {
  await open(page);
  await page.getByRole('row', { name: /^1 / }).getByRole('link', { name: '疾患領域別に見る' }).click();
  await page.getByRole('columnheader', { name: 'がん', exact: true }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 3, name: 'がん' })).toBeFocused();
  await expect(page.locator('.headline')).toHaveText('令和7年度（2025年度）のがんの企業導出件数は40件です（計画全体158件の25.3%。割合はこのツールの計算）。最も多いのは医薬品プロジェクトで、20件です。');
  await expect(page).toHaveURL(/view=disease/);
  await expect(page.locator('[part="chips"]')).toHaveCount(0);
});

test('every area shows the number of every project and of the other areas, as the report has them', async ({ page }) => {
  for (const [area, code] of codes.entries()) {
    await open(page, at(`view=disease&disease=${code}`));
    const own = await rows(page, 'disease-projects').evaluateAll((all) => all.map((row) => row.cells[1].innerText.replace(/\s+/g, '')));
    expect.soft(own, code).toEqual(projects.map(({ cells }) => (cells[area] === null ? '0件記載なし（合計から0）' : `${cells[area]}件`)));
    const beside = await rows(page, 'disease-areas').evaluateAll((all) => all.map((row) => row.cells[1].innerText.replace(/\s+/g, '')));
    expect.soft(beside, code).toEqual(whole.cells.map((value) => `${value}件`));
    await expect.soft(page.locator('[part="disease-areas"] .is-total')).toContainText(diseases[area]);
  }
});

test('every printed number has its place, every case the words that name the area', async ({ page }) => {
  await open(page, at('view=disease&disease=CANCER'));
  await expect(rows(page, 'disease-projects').first().getByRole('cell').last()).toHaveText('9～13ページ');
  await expect(page.locator('[part="sources"]').getByRole('row')).toHaveCount(1 + 8);
  const cases = page.locator('[part="cases"] .case');
  await expect(cases).toHaveCount(5);
  for (const each of await cases.all()) await expect(each.locator('.text-tags')).toContainText(/がん「(がん|癌)/);
  await expect(page.getByText('導出先、導出内容などの別にがんだけを数えた値は、報告書に記載がありません。')).toBeVisible();
});

for (const view of ['view=diseases', 'view=disease&disease=INFECTIOUS']) {
  test(`the three areas across projects are a list of their own (${view})`, async ({ page }) => {
    await open(page, at(view));
    const areas = page.locator('[part="areas"]');
    await expect(areas.getByRole('link')).toHaveText(['がん', '難病・希少疾患', 'ライフコース']);
    await expect(areas).toContainText('8つの疾患領域とは別の区分です');
    const rare = areas.getByRole('listitem').filter({ hasText: '難病・希少疾患' });
    await expect(rare).toHaveText(/計画と取組\d+行、成果事例1件/);
    const [, rows] = /計画と取組(\d+)行/.exec(await rare.innerText());
    await rare.getByRole('link').click();
    await expect(page).toHaveURL(/area=RARE_AREA/);
    await expect(page).not.toHaveURL(/disease=/);
    await expect(page.locator('.view')).toContainText(`69行のうち${rows}行を表示しています`);
  });
}

test('in English; an unknown area leads to the table and says so; a year without data too', async ({ page }) => {
  await open(page, at('view=disease&disease=CANCER&lang=en'));
  await expect(page.locator('.headline')).toHaveText(/^Cancer, FY2025: Hand-overs to companies 40 .*Most come from Pharmaceuticals: 20 /);
  await open(page, at('view=disease&disease=NOPE'));
  await expect(page.locator('[part="matrix"]')).toBeVisible();
  await expect(page.locator('[part="notices"]')).toContainText('NOPE');
  await open(page, at('view=disease&disease=CANCER&year=2027'));
  await expect(page.locator('.headline')).toHaveText('この年度の値はありません。');
});
