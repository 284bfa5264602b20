// The overview: what a reader sees first, against the report as read without the engine (tests/fixtures/targets-fy2025.json).
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { cell, open, seen, status, target, targetHeads } from './plan.mjs';

const targets = JSON.parse(readFileSync(new URL('../fixtures/targets-fy2025.json', import.meta.url), 'utf8'));
const gradeWords = { A: 'A順調に進捗している', B: 'B進捗が不十分', '': '評価の記載なし' };
const compact = (...texts) => texts.join('').replace(/\s+/g, '');
const button = (page, name) => page.getByRole('button', { name, exact: true });

test.beforeEach(({ page }) => open(page));

test('the headline counts the grades of the report: 21 targets, A 19, B 1, none 1', async ({ page }) => {
  const headline = page.getByRole('heading', { level: 3 });
  await expect(headline).toHaveText('報告書の評価では、21の目標のうち19が「順調に進捗している」（A）、1が「進捗が不十分」（B）で、1には評価の記載がありません。');
  await expect(page.locator('.headline-computed')).toHaveText('このツールの計算（公式の評価ではありません）では、15が目標値に到達または目標ペース以上、2が目標ペース未満、4は判定できません。');
  for (const name of [
    'A 順調に進捗している 19', 'B 進捗が不十分 1', '評価の記載なし 1', '目標値に到達 7', '目標ペース以上 8', '目標ペース未満 2',
    '値が目標期間の外（参考比較） 2', '値の公表なし 1', '数値では判定できない 1', '一致 15', '異なる 2', '比べられない 4',
  ]) await expect(button(page, name)).toBeVisible();
});

test('the outcome figures are 31 approvals, 136 guidelines and 19 products', async ({ page }) => {
  const cards = { 薬事承認: '31件', ガイドライン等: '136件', 製品上市数: '19件' };
  for (const [name, value] of Object.entries(cards)) {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(card.getByRole('paragraph').first()).toHaveText(value);
    await expect(card).toContainText('令和7年度（2025年度）');
  }
});

test('the 21 targets stand in plan order, 4 overall and 17 special', async ({ page }) => {
  const numbers = (name) => page.getByRole('table', { name }).getByRole('rowheader').evaluateAll((heads) => heads.map((head) => parseInt(head.innerText, 10)));
  await expect.poll(() => numbers('全体目標')).toEqual([1, 2, 3, 4]);
  await expect.poll(() => numbers('特設目標')).toEqual(Array.from({ length: 17 }, (_, index) => index + 5));
});

test('each of the 21 targets shows its name, target, value, period, grade and signal', async ({ page }) => {
  expect(targets).toHaveLength(21);
  for (const row of targets) {
    await test.step(`target ${row.number}: ${row.name}`, async () => {
      const shown = target(page, row.number);
      const differs = row.differs ? ['公式の評価と計算した判定が異なる'] : [];
      await expect.soft(shown.getByRole('link', { name: row.name, exact: true })).toBeVisible();
      expect.soft(await seen(cell(shown, 'target'))).toContain(compact(row.target));
      expect.soft(await seen(cell(shown, 'value'))).toBe(compact(...row.value));
      expect.soft(await seen(cell(shown, 'grade'))).toBe(gradeWords[row.grade]);
      expect.soft(await seen(cell(shown, 'signal'))).toBe(compact(row.signal, row.ratio, ...row.flags, row.reason, ...differs));
    });
  }
});

test('grade and numbers are said to differ for 8) and 16) and nowhere else', async ({ page }) => {
  const differing = page.getByRole('row').filter({ hasText: '公式の評価と計算した判定が異なる' });
  expect(await differing.getByRole('rowheader').evaluateAll((heads) => heads.map((head) => parseInt(head.innerText, 10)))).toEqual([8, 16]);
});

test('a period is shown beside a value only where it is not the reporting year, on a wide page', async ({ page }) => {
  const withPeriod = [];
  for (const { number } of targets) {
    if (/年度末?（|年（/.test(await cell(target(page, number), 'value').innerText())) withPeriod.push(number);
  }
  expect(withPeriod).toEqual([4, 5, 6, 7, 16, 17, 18, 19, 21]);
});

test('as cards on a narrow page every value carries its period', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => seen(cell(target(page, 1), 'value'))).toContain('158件令和7年度（2025年度）');
  await expect.poll(() => seen(cell(target(page, 4), 'value'))).toContain('86件令和6年（2024年）・暦年');
});

test('a count leads to its rows and back', async ({ page }) => {
  const differs = button(page, '異なる 2');
  await differs.click();
  await expect(differs).toHaveAttribute('aria-pressed', 'true');
  await expect(targetHeads(page)).toHaveText([/^8 /, /^16 /]);
  await expect(status(page)).toHaveText('2件の指標を表示');
  await differs.click();
  await expect(differs).toHaveAttribute('aria-pressed', 'false');
  await expect(targetHeads(page)).toHaveCount(21);
});

test('the computed signal never reads like an official grade', async ({ page }) => {
  for (const text of await page.locator('.signal').allInnerTexts()) expect(text).not.toMatch(/(^|[\s：])[AB]([\s：]|$)|順調|不十分/);
});

test('the bars tell value, target and pace in words', async ({ page }) => {
  const words = { 1: '値158件、目標130件', 6: '値75件、目標150件、この時点のペース60件', 7: '値40社、目標70社、この時点のペース34.6社', 16: '値271人、目標750人、この時点のペース300人' };
  for (const [number, text] of Object.entries(words)) await expect.poll(() => seen(cell(target(page, number), 'comparison'))).toBe(text);
  for (const number of [14, 19]) await expect.poll(() => seen(cell(target(page, number), 'comparison'))).toBe('');
});

test('the overview says what it stands on: source, edition, date, machine-made text, not by the government', async ({ page }) => {
  for (const text of [
    '出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」を加工して作成。', '令和7年度版', '時点：2026年3月31日（令和7年度（2025年度）末）',
    '報告書のスライドを機械で文字にしたテキストをもとに作成したデータです。', '本データと本ツールは政府が作成したものではありません。', '英訳は仮訳（非公式）です。',
  ]) await expect(page.getByRole('listitem').filter({ hasText: text }).last()).toBeVisible();
});

test('the legend keeps the official grades apart from the computed signals and from the S–D rating', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '評価と判定の読み方' })).toBeVisible();
  await expect(page.locator('plan-indicators').getByText('【進捗】 A：順調に進捗している B：進捗が不十分').last()).toContainText('AMEDの法人評価（S～D）とは別のものです。');
  await expect(page.getByText('「計算した判定」は、').last()).toContainText('公式の評価ではありません。');
});

test('the whole dataset can be saved as CSV and JSON from plain links', async ({ page, request }) => {
  const csv = page.getByRole('link', { name: 'CSV を保存', exact: true });
  const json = page.getByRole('link', { name: 'JSON を保存', exact: true });
  await expect(csv).toHaveAttribute('href', /\/data\/medical-rd-plan-3\.csv$/);
  await expect(json).toHaveAttribute('href', /\/data\/medical-rd-plan-3\.observations\.json$/);
  const text = await (await request.get(await csv.getAttribute('href'))).text();
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('HANDOVERS');
  const observations = await (await request.get(await json.getAttribute('href'))).json();
  expect(JSON.stringify(observations)).toContain('HANDOVERS_2025');
});

test('saving a file hands the reader that file', async ({ page }) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV を保存', exact: true }).click();
  expect((await waiting).suggestedFilename()).toBe('medical-rd-plan-3.csv');
});
