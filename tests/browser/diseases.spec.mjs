// Project × disease area: every cell against the report's own lines (tests/fixtures/matrix-fy2025.json).
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

const { diseases, projects, whole } = JSON.parse(readFileSync(new URL('../fixtures/matrix-fy2025.json', import.meta.url), 'utf8'));
const matrix = (page) => page.getByRole('table', { name: '企業導出件数：プロジェクト × 疾患領域' });
const row = (page, label) => matrix(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });

test.describe('the matrix of hand-overs', () => {
  test.beforeEach(({ page }) => open(page, at('view=diseases')));

  test('has the eight disease areas and a total as columns, the eight projects and a total as rows', async ({ page }) => {
    await expect(matrix(page).getByRole('columnheader')).toHaveText(['プロジェクト', ...diseases, '計']);
    await expect(matrix(page).getByRole('rowheader')).toHaveText([...projects.map(({ label }) => label), '計']);
  });

  test('prints every number of the report, its row total, and marks what is not printed as a derived 0', async ({ page }) => {
    for (const { label, cells, total } of projects) {
      const expected = [...cells.map((value) => (value === null ? '0* 記載なし（合計から0）' : String(value))), String(total)];
      await expect.soft(row(page, label).getByRole('cell'), label).toHaveText(expected);
    }
  });

  test('prints the totals of the whole plan, 40 to 30 and 158', async ({ page }) => {
    await expect(row(page, '計').getByRole('cell')).toHaveText([...whole.cells, whole.total].map(String));
  });

  test('derived zeros look different from printed numbers, and the note explains them', async ({ page }) => {
    const derived = projects.flatMap(({ cells }) => cells).filter((value) => value === null).length;
    expect(derived).toBe(23);
    await expect(matrix(page).locator('td.is-derived')).toHaveCount(derived);
    await expect(page.getByText('「0*」は記載がなく、記載された値の和が合計と一致するため0と分かるもの')).toBeVisible();
  });

  test('colours follow the numbers by the steps that the key names', async ({ page }) => {
    const bins = [[1, 2], [3, 5], [6, 10], [11, 15], [16, Infinity]];
    await expect(page.getByRole('list', { name: '色の段階' }).getByRole('listitem')).toHaveText(['1–2', '3–5', '6–10', '11–15', '16–']);
    for (const { label, cells } of projects) {
      const expected = cells.map((value) => (value === null ? 0 : bins.findIndex(([from, to]) => value >= from && value <= to) + 1));
      const classes = await row(page, label).getByRole('cell').evaluateAll((all) => all.slice(0, -1).map((cell) => Number(/bin-(\d)/.exec(cell.className)?.[1])));
      expect.soft(classes, label).toEqual(expected);
    }
  });

  test('the text of every cell keeps 4.5:1 against its colour', async ({ page }) => {
    const ratios = await matrix(page).locator('td').evaluateAll((cells) => {
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
      const luminance = (colour) => {
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return cells.map((cell) => {
        const { color, backgroundColor } = getComputedStyle(cell);
        const [light, dark] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      });
    });
    expect(ratios).toHaveLength(81);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test('the summary names the largest cell and the largest area', async ({ page }) => {
    await expect(page.getByText('最も多いのは医薬品プロジェクトのがんで20件。疾患領域ではがんが40件で最も多くなっています。')).toBeVisible();
    await expect(page.getByText('単位：件、令和7年度（2025年度）')).toBeVisible();
  });

  test('leads to the page of its indicator', async ({ page }) => {
    await page.getByRole('link', { name: 'この指標のページを見る' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(/^権利譲渡契約・実施許諾契約・共同研究開発契約件数/);
  });
});

test('a project and a disease area stand out, nothing is taken away', async ({ page }) => {
  await open(page, at('view=diseases&project=PJ5&disease=CANCER'));
  await expect(matrix(page).locator('td')).toHaveCount(81);
  const bright = matrix(page).locator('td:not(.is-dimmed)');
  expect(await bright.allInnerTexts()).toContain('7');
  expect(await matrix(page).locator('td.is-dimmed').count()).toBeGreaterThan(0);
});

test('a year without values says so instead of showing zeros', async ({ page }) => {
  await open(page, at('view=diseases&year=2026'));
  await expect(page.getByText('この年度の値はありません。')).toBeVisible();
  expect((await matrix(page).locator('td').allInnerTexts()).some((text) => /\d/.test(text))).toBe(false);
});
