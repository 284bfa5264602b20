// The page of one indicator: its numbers, their arithmetic and the places where they are printed.
import { expect, test } from './fixtures.mjs';
import { at, back, focused, open, seen, tableRows, targetHeads } from './plan.mjs';

const page4 = (indicator, more = '') => at(`view=indicator&indicator=${indicator}${more}`);
const table = (page, name) => page.getByRole('table', { name, exact: true });
const section = (page, name) => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true, level: 4 }) });

/** The rows of a figure's table, which stands behind its disclosure. */
const twin = async (page, name) => {
  const own = page.getByRole('figure').filter({ has: page.locator('caption', { hasText: name }) });
  await own.locator('summary').click();
  return tableRows(table(page, name));
};
const breakdown = twin;

/** The arithmetic as step → [formula, result]. */
const steps = async (page) => Object.fromEntries((await tableRows(table(page, '計算の過程'))).slice(1).map(([step, ...rest]) => [step, rest]));

test.describe('1) hand-overs to companies', () => {
  test.beforeEach(({ page }) => open(page, page4('HANDOVERS')));

  test('158 cases against 130 a year and 650 in total; 492 remain, 123 a year', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 3 })).toHaveText('権利譲渡契約・実施許諾契約・共同研究開発契約件数（シーズの企業導出件数）');
    await expect(page.locator('.value-amount')).toHaveText('158件');
    await expect(section(page, '目標と目標ペース')).toContainText('130件／年');
    await expect(section(page, '目標と目標ペース')).toContainText('累計650件');
    expect(await steps(page)).toMatchObject({
      ここまでの累計: ['158', '158件'], この時点の目標ペース: ['130 × 1', '130件'], 目標ペース比: ['158 ÷ 130', '1.2154'], 残り: ['650 − 158', '492件'],
      残りの期間に必要な年あたりの数: ['492 ÷ 4', '123件'], 直近の年に対する倍率: ['123 ÷ 158', '0.7785'],
    });
  });

  test('the eight projects side by side: 53, 33, 12, 13, 20, 13, 12, 2 make up 158', async ({ page }) => {
    const rows = await twin(page, 'プロジェクト別の値');
    expect(rows.slice(1).map(([, value]) => value)).toEqual(['158件', '53件', '33件', '12件', '13件', '20件', '13件', '12件', '2件']);
    await expect(section(page, 'プロジェクト別の値')).toContainText('プロジェクトの値は合計できます。');
  });

  test('by form, with the licences of PJ5 read as 1 and marked as corrected', async ({ page }) => {
    expect(await breakdown(page, '導出形態別')).toEqual([
      ['項目', '全体', '医薬品PJ', '医療機器・ヘルスケアPJ', '再生・細胞・遺伝子PJ', '感染症PJ', 'データ・ライフコースPJ', 'シーズ・基礎研究PJ', '橋渡し・臨床加速化PJ', 'イノベーション・エコシステムPJ'],
      ['権利譲渡契約', '7', '2', '1', '0', '0', '0', '2', '2', '0'],
      ['実施許諾契約（オプション契約は除く）', '36', '11', '9', '4', '1', '1* 訂正（原文14）', '5', '5', '0'],
      ['共同研究開発契約', '115', '40', '23', '8', '12', '19', '6', '5**', '2'],
      ['計', '158', '53', '33', '12', '13', '20', '13', '12', '2'],
    ]);
  });

  test('the correction names the printed 14件, the reading 1件 and its proof', async ({ page }) => {
    const [, row] = await tableRows(table(page, '訂正して読んだ数値'));
    expect(row.slice(0, 3)).toEqual(['データ利活用・ライフコースプロジェクト・実施許諾契約（オプション契約は除く）', '14件', '1件']);
    expect(row[3]).toContain('0＋14＋19＝33件となり計20件と合わない');
    expect(row[3]).toContain('36件＝11＋9＋4＋1＋□＋5＋5＋0から□＝1件');
  });

  test('by recipient, as printed', async ({ page }) => {
    expect((await breakdown(page, '導出先別')).slice(1)).toEqual([
      ['ベンチャー企業（国内企業）', '40', '12', '10', '4', '4', '3', '3', '3', '1'],
      ['ベンチャー企業（外資系企業）', '10', '5', '1', '0', '0', '1', '2', '1', '0'],
      ['ベンチャー以外の企業（国内企業）', '103', '32', '22', '8', '9', '16', '7', '8', '1'],
      ['ベンチャー以外の企業（外資系企業）', '5', '4', '0', '0', '0', '0', '1', '0', '0'],
      ['計', '158', '53', '33', '12', '13', '20', '13', '12', '2'],
    ]);
  });

  test('by phase the items leave a remainder of 15, which is shown as such and never forced', async ({ page }) => {
    const rows = await breakdown(page, '導出時の開発フェーズ別');
    expect(rows.slice(1).map(([, whole]) => whole)).toEqual(['94', '42', '7', '15*', '158']);
    const [remainder] = rows.filter(([label]) => label.startsWith('内訳なし'));
    expect(remainder.slice(1)).toEqual(['15*', '2*', '6*', '1*', '3*', '0*', '2*', '1*', '0*']);
    await expect(section(page, '導出時の開発フェーズ別')).toContainText('* 計から項目の和を引いた差（報告書に記載された値ではない）');
    await expect(section(page, '導出時の開発フェーズ別')).toContainText('理由は報告書に記載がありません');
  });

  test('by content the remainder may be negative: multiple answers in PJ2 and PJ7', async ({ page }) => {
    const rows = await breakdown(page, '導出内容別');
    const [remainder] = rows.filter(([label]) => label.startsWith('内訳なし'));
    expect(remainder[0]).toContain('負の数は超過');
    expect(remainder.slice(1)).toEqual(['3*', '3*', '-5*', '2*', '3*', '1*', '2*', '-3*', '0*']);
  });

  test('by disease area the 23 zeros that are not printed carry a mark, which is explained below', async ({ page }) => {
    const rows = (await breakdown(page, '疾患領域別')).slice(1);
    expect(rows.find(([label]) => label === '老年医学・認知症')).toEqual(['老年医学・認知症', '2', '1', '1', '0*', '0*', '0*', '0*', '0*', '0*']);
    expect(rows.flat().filter((text) => text.endsWith('*'))).toEqual(Array(23).fill('0*'));
    await expect(section(page, '疾患領域別')).toContainText('* 記載なし（合計から0）');
  });

  test('the remarks of the projects stand below, each with its project', async ({ page }) => {
    await expect(section(page, '報告書の備考・分析')).toContainText('免疫チェックポイント阻害薬の効果を高める腸内細菌YB328を見出し企業に導出');
    await expect(section(page, '報告書の備考・分析').getByRole('term')).toHaveText(['医薬品プロジェクト', 'シーズ開発・基礎研究プロジェクト']);
  });

  test('the sources name the printed token, the section, the pages and the place in the text', async ({ page }) => {
    await page.getByText('か所（').click();
    const rows = await tableRows(table(page, '数値の出典'));
    expect(rows[0]).toEqual(['数値', '原文の表記', '箇所', 'ページ', '文字位置']);
    const overall = '① アウトカム指標とアウトプット指標 > アウトプット指標 <全体目標>';
    expect(rows).toContainEqual(['目標・令和7年度（2025年度）', '130件／年', overall, '2～7ページ', '1328']);
    expect(rows).toContainEqual(['計画全体・令和7年度（2025年度）', '158件', overall, '2～7ページ', '1352']);
    expect(rows.some(([, printed, section]) => printed === '158件' && section.includes('(参考) モニタリング指標'))).toBe(true);
  });

  test('a project chosen shows its own value, and its phases in the same columns', async ({ page }) => {
    await open(page, page4('HANDOVERS', '&project=PJ1'));
    await expect(section(page, '絞り込んだ範囲の値')).toContainText('医薬品PJ 53件');
  });
});

test.describe('16) biomanufacturing trainees', () => {
  test.beforeEach(({ page }) => open(page, page4('BIOMANUFACTURING_TRAINEES')));

  test('271 of 750 against a pace of 300: 0.9033, 479 remain, 159.67 a year', async ({ page }) => {
    await expect(page.locator('.value-amount')).toHaveText('271人');
    expect(await steps(page)).toMatchObject({
      経過した年数: ['令和6年度（2024年度）から5年のうち2年', '2/5'], ここまでの累計: ['271', '271人'], この時点の目標ペース: ['750 × 2 ÷ 5', '300人'], 目標ペース比: ['271 ÷ 300', '0.9033'],
      目標値に対する割合: ['271 ÷ 750', '36.1%'], 残り: ['750 − 271', '479人'], 残りの期間に必要な年あたりの数: ['479 ÷ 3', '159.67人'], 直近の年に対する倍率: ['159.667 ÷ 146', '1.0936'],
    });
    await expect(page.getByText('令和10年度（2028年度）末までに残り479人。年あたり159.7人が必要です（直近の1.09倍）。')).toBeVisible();
  });

  test('grade A and a value below pace: said to differ, and that no remark is printed', async ({ page }) => {
    await expect(section(page, '公式の評価（報告書の記載）')).toContainText('A 順調に進捗している');
    await expect(section(page, '公式の評価（報告書の記載）')).toContainText('備考の記載はありません。');
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('目標ペース未満');
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('公式の評価と計算した判定が異なる');
  });

  test('the method is named with its version, and the even pace as this tool’s own construct', async ({ page }) => {
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('plan-pace/1');
    await expect(page.getByText('期間の途中の線は均等割りで、このツールの置き方です。')).toBeVisible();
  });

  test('the single years of FY2024 and FY2025 are 125 and 146', async ({ page }) => {
    expect((await twin(page, '年度ごとの実績（単年）')).slice(1).map(([label, value]) => [label, value])).toEqual([
      ['令和6年度（2024年度）', '125人'], ['令和7年度（2025年度）', '146人'],
    ]);
  });

  test('the slider reads the path year by year, with arrows, home and end', async ({ page }) => {
    const slider = page.getByRole('slider', { name: '年度を選んで読む' });
    const says = (text) => expect(slider).toHaveAttribute('aria-valuetext', text);
    await says('令和7年度（2025年度） 実績271人、均等なペース300人');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await says('令和6年度（2024年度） 実績125人、均等なペース150人');
    await expect(page.locator('.slider-sentence')).toHaveText('令和6年度（2024年度） 実績125人、均等なペース150人');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await says('令和8年度（2026年度） 実績未到来、均等なペース450人');
    await page.keyboard.press('End');
    await says('令和10年度（2028年度） 実績未到来、均等なペース750人');
    await page.keyboard.press('Home');
    await says('令和6年度（2024年度） 実績125人、均等なペース150人');
    await expect(slider).toBeFocused();
  });

  test('the figure has a name, a visible summary and a table with the same numbers', async ({ page }) => {
    const figure = page.getByRole('figure').first();
    await expect(figure.getByRole('img', { name: /目標の道筋：期間の累計（人）/ })).toBeVisible();
    await expect(figure.getByText('目標は令和10年度（2028年度）末までに750人。令和7年度（2025年度）末で271人、均等なペースなら300人です。')).toBeVisible();
    await page.getByText('数値を表で見る').first().click();
    expect(await tableRows(figure.getByRole('table'))).toEqual([
      ['年度', '目標ペース', '実績'], ['令和6年度（2024年度）', '150人', '125人'], ['令和7年度（2025年度）', '300人', '271人'],
      ['令和8年度（2026年度）', '450人', '未到来'], ['令和9年度（2027年度）', '600人', '未到来'], ['令和10年度（2028年度）', '750人', '未到来'],
    ]);
  });

  test('previous and next lead to 15) and 17), and the heading takes the focus', async ({ page }) => {
    const heading = page.getByRole('heading', { level: 3 });
    await page.getByRole('link', { name: /^次の指標/ }).click();
    await expect(heading).toHaveText('理化学研究所において最先端の研究開発の融合による革新的な創薬シーズの創出数');
    await expect(heading).toBeFocused();
    await page.getByRole('link', { name: /^前の指標/ }).click();
    await page.getByRole('link', { name: /^前の指標/ }).click();
    await expect(heading).toHaveText('デュアルユース設備を有する拠点数');
    await expect(heading).toBeFocused();
  });
});

test.describe('7) drug-discovery start-ups', () => {
  test.beforeEach(({ page }) => open(page, page4('STARTUPS_SELECTED')));

  test('43 cases and 40 companies are both shown, the target of 70 is in companies', async ({ page }) => {
    await expect(page.locator('.value-amount')).toHaveText('43件');
    await expect.poll(() => seen(page.locator('.other-values'))).toContain('40社');
    await expect(section(page, '目標と目標ペース')).toContainText('70社');
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('目標・値・評価の単位がそろっていない');
  });

  test('the ratio starts from 11 companies in FY2023, whose source is named: 1.2288', async ({ page }) => {
    await expect(section(page, '目標と目標ペース')).toContainText('11社（令和5年度（2023年度）、出典：');
    expect(await steps(page)).toMatchObject({ この時点の目標ペース: ['11 + (70 − 11) × 2 ÷ 5', '34.6社'], 目標ペース比: ['(40 − 11) ÷ (34.6 − 11)', '1.2288'], 残り: ['70 − 40', '30社'] });
  });

  test('the official remark stands as printed', async ({ page }) => {
    await expect(section(page, '公式の評価（報告書の記載）')).toContainText('創薬ベンチャーエコシステム強化事業の開始時からの採択総数を示す');
  });
});

test.describe('4) papers in the top 1%', () => {
  test.beforeEach(({ page }) => open(page, page4('PAPERS_TOP1')));

  test('86 papers of calendar 2024 lie outside 2025–2029: 0.7167 for reference, nothing accumulated', async ({ page }) => {
    await expect(page.locator('.value-amount')).toHaveText('86件');
    await expect(page.locator('.value')).toContainText('令和6年（2024年）・暦年');
    const panel = section(page, '計算した判定（このツールの計算）');
    await expect(panel).toContainText('値が目標期間の外（参考比較）');
    await expect(panel).toContainText('目標の期間（令和7～11年（2025～2029年））に入っていません。');
    expect(await steps(page)).toEqual({ 比べる値: ['86', '86件'], 参考の比: ['86 ÷ 120', '0.7167'] });
  });

  test('no point of the path carries the 86', async ({ page }) => {
    await page.getByText('数値を表で見る').first().click();
    const rows = (await tableRows(page.getByRole('figure').first().getByRole('table'))).slice(1);
    expect(rows.map(([, pace]) => pace)).toEqual(['120件', '240件', '360件', '480件', '600件']);
    expect(rows.some(([, , actual]) => actual.includes('86'))).toBe(false);
  });

  test('the projects’ papers are not summed: 40, 2, 6, 46, 51, 40 and two dashes', async ({ page }) => {
    await expect(section(page, 'プロジェクト別の値')).toContainText('プロジェクトの値は合計できません。');
    const values = (await twin(page, 'プロジェクト別の値')).slice(2).map(([, value]) => value.split(' ')[0]);
    expect(values.slice(0, 6)).toEqual(['40件', '2件', '6件', '46件', '51件', '40件']);
    for (const value of values.slice(6)) expect(value).toMatch(/値なし|－|—/);
  });

  test('the grade is B with its reasons, and not comparable with the numbers', async ({ page }) => {
    await expect(section(page, '公式の評価（報告書の記載）')).toContainText('B 進捗が不十分');
    await expect(section(page, '公式の評価（報告書の記載）')).toContainText('目標未達の要因の一つとして全論文数の減少が関係する');
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('比べられない');
  });
});

test('special cases say why: 8) nothing yet with its remark, 10) from the earlier mean, 14) a dash, 19) no number, 20) outside', async ({ page }) => {
  for (const [indicator, texts] of Object.entries({
    FIH_TRIALS: ['0件', '公式の評価と計算した判定が異なる', '令和7年度末の実施件数は0件であるものの、進捗は予定どおり順調'],
    TR_SUPPORTED_SEEDS: ['1,443件', '1,365件', '過去3年度平均'],
    JRCT_ACCESSES: ['値の公表なし', 'R6の数値：145.7万件（参考値）'],
    UNIVERSITY_HOSPITAL_RESEARCH: ['数値では判定できない', '1,113編', '目標に数値がありません。'],
    HANDOVERS_AND_SEEDS: ['324件', '値が目標期間の外（参考比較）', '1.296'],
  })) {
    await open(page, page4(indicator));
    for (const text of texts) await expect(page.locator('plan-indicators')).toContainText(text);
  }
});

test('opening an indicator from the board moves the focus to its heading; back returns to the list', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '治験に至った件数' }).click();
  await expect(page.getByRole('heading', { level: 3, name: '治験に至った件数' })).toBeFocused();
  await expect.poll(() => new URL(page.url()).hash).toBe('#plan?view=indicator&indicator=TRIALS');
  await back(page);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/^報告書の評価では、21の目標のうち/);
  expect((await focused(page)).text).toMatch(/^報告書の評価では、21の目標のうち/);
});

test('a sentence to quote can be copied; where the clipboard is closed it is selected instead', async ({ page, browserName }) => {
  await open(page, page4('TRIALS'));
  const field = page.getByRole('textbox', { name: '引用用の文' });
  const sentence = '令和7年度（2025年度）の治験に至った件数は111件です（目標：60件／年、公式の評価：A「順調に進捗している」）。出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」2～7ページ';
  await expect(field).toHaveValue(sentence);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }));
  await page.getByRole('button', { name: 'この文をコピー' }).click();
  await expect(page.getByRole('status')).toContainText('選択しました。');
  expect(await field.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(sentence);
});

test('an unknown indicator is named and the overview shown instead', async ({ page }) => {
  await open(page, page4('NOPE'));
  await expect(page.getByText('指標「NOPE」はこのデータにありません。概要を表示します。')).toBeVisible();
  await expect(targetHeads(page)).toHaveCount(21);
});
