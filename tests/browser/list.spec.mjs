// The list of all indicators: order, columns, the list as a file.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { at, openChoices, open } from './plan.mjs';

const list = (page) => page.getByRole('table').first();
const heads = (page) => list(page).getByRole('columnheader');
const head = (page, name) => list(page).getByRole('columnheader', { name, exact: true });
/** The rows of indicators, by the numbers that the plan gives them. */
const numbers = (page) => list(page).locator('.row .row-number').allInnerTexts();
const column = (page, name) => list(page).locator(`.row .cell-${name} .cell-body`).allInnerTexts();
const planOrder = Array.from({ length: 21 }, (_, index) => String(index + 1));

test('stands in plan order, kind after kind', async ({ page }) => {
  await open(page, at('view=indicators'));
  await expect(heads(page)).toHaveText(['指標', '値', '目標', '公式の評価', '計算した判定']);
  await expect(head(page, '指標')).toHaveAttribute('aria-sort', 'ascending');
  await expect(list(page).locator('.group')).toHaveText(['アウトカム指標', 'アウトプット指標（全体目標）', 'アウトプット指標（特設目標）', 'モニタリング指標', /^個々の統合プロジェクト/, '予算額']);
  await expect.poll(() => numbers(page)).toEqual(planOrder);
});

for (const [lang, name, ratio] of [['ja', '指標', '目標ペース比'], ['en', 'Indicator', 'Ratio to pace']]) {
  test(`a heading sorts up, down and back to the plan's order; focus stays on it (${lang})`, async ({ page }) => {
    await open(page, at(`view=indicators&columns=ratio&lang=${lang}`));
    const button = head(page, ratio).getByRole('button');
    await button.click();
    await expect(head(page, ratio)).toHaveAttribute('aria-sort', 'ascending');
    await expect(head(page, name)).toHaveAttribute('aria-sort', 'none');
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(/sort=ratio/);
    await expect(list(page).locator('.group')).toHaveCount(0);
    const up = (await column(page, 'ratio')).filter(Boolean).map(Number);
    expect(up.length).toBeGreaterThan(10);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect((await numbers(page)).slice(0, 2)).toEqual(['8', '16']);
    await button.click();
    await expect(head(page, ratio)).toHaveAttribute('aria-sort', 'descending');
    const down = (await column(page, 'ratio')).filter(Boolean).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await button.click();
    await expect(head(page, name)).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => numbers(page)).toEqual(planOrder);
    await expect(page).not.toHaveURL(/sort=/);
  });
}

test('values of one unit stand together: nothing is said to be more than what is counted otherwise', async ({ page }) => {
  await open(page, at('view=indicators&sort=-value&kind=OVERALL,SPECIAL'));
  await expect(page.getByText('単位の異なる数は比べず、単位ごとに並べています。')).toBeVisible();
  const values = (await column(page, 'value')).map((text) => /^(-?[\d,.]+)(\D+?)(\s|$)/.exec(text.trim())).filter(Boolean).map(([, number, unit]) => [unit, Number(number.replaceAll(',', ''))]);
  const units = values.map(([unit]) => unit);
  expect(units.filter((unit, index) => units.indexOf(unit) !== index && units[index - 1] !== unit)).toEqual([]);
  for (const unit of new Set(units)) {
    const own = values.filter(([each]) => each === unit).map(([, number]) => number);
    expect(own, unit).toEqual([...own].sort((a, b) => b - a));
  }
});

test('the reader chooses columns; the address keeps them; without any the name stays', async ({ page }) => {
  await open(page, at('view=indicators'));
  const choices = await openChoices(page, '列を選ぶ');
  await choices.getByRole('checkbox', { name: '前年度の値' }).check();
  await choices.getByRole('checkbox', { name: '公式の評価' }).uncheck();
  await expect(heads(page)).toHaveText(['指標', '値', '前年度の値', '目標', '計算した判定']);
  await expect(page).toHaveURL(/columns=value,previous,target,signal/);
  const trainees = list(page).getByRole('row', { name: /^16 / });
  await expect(trainees.locator('.cell-previous')).toContainText('125人');
  await expect(trainees.locator('.cell-previous')).toContainText('令和6年度（2024年度）');
  for (const name of ['値', '前年度の値', '目標', '計算した判定']) await choices.getByRole('checkbox', { name, exact: true }).uncheck();
  await expect(heads(page)).toHaveText(['指標']);
  await expect(page).toHaveURL(/columns=name/);
});

test('on a narrow page rows are cards and a choice stands in for the headings', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, at('view=indicators'));
  await page.getByRole('combobox', { name: '並び順' }).selectOption('目標までの残り：大きい順');
  await expect(page).toHaveURL(/sort=-remaining/);
  await expect(list(page).locator('.cell-remaining').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('an unknown order and unknown columns are said to be ignored', async ({ page }) => {
  await open(page, at('view=indicators&sort=%3Cscript%3E&columns=value,constructor,-ratio'));
  const notices = page.locator('[part="notices"] li');
  await expect(notices).toHaveText([
    '「並び順」の値「<script>」はこのデータにないため、無視しました。',
    '「列」の値「constructor」はこのデータにないため、無視しました。',
    '「列」の値「-ratio」はこのデータにないため、無視しました。',
  ]);
  await expect(heads(page)).toHaveText(['指標', '値']);
});

/** A CSV text as rows of cells. */
function csv(text) {
  const rows = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

for (const [lang, save] of [['ja', 'この一覧を CSV で保存'], ['en', 'Save this list (CSV)']]) {
  test(`the file has what is shown: filter, order, one value per cell (${lang})`, async ({ page, watch }) => {
    await open(page, at(`view=indicators&kind=SPECIAL&project=PJ4&sort=ratio&lang=${lang}`));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: save }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [names, ...rows] = csv(text);
    expect(new Set(names).size).toBe(names.length);
    for (const row of rows) expect(row).toHaveLength(names.length);
    const whole = rows.filter((row) => row[5] === (lang === 'ja' ? '計画全体' : 'Whole plan'));
    expect(whole.map(([number]) => number)).toEqual(await numbers(page));
    const trainees = whole.find(([number]) => number === '16');
    expect(trainees.slice(5, 9)).toEqual(lang === 'ja' ? ['計画全体', '271', '人', '令和6～7年度（2024～2025年度）の累計'] : ['Whole plan', '271', 'people', 'cumulative FY2024–FY2025']);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@]|^-(?!\d)/);
    expect(await watch.violations()).toEqual([]);
  });
}
