// Every filter answers with numbers that stand in the report, or says honestly that there is no such cut.
import { expect, test } from './fixtures.mjs';
import { at, back, cell, chips, choose, focused, listen, open, openChoices, seen, status, target, targetHeads } from './plan.mjs';

const search = (page) => page.getByRole('searchbox', { name: '指標名で検索' });
const year = (page) => page.getByRole('combobox', { name: '年度' });
const card = (page, name) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const numbers = (page) => targetHeads(page).evaluateAll((heads) => heads.map((head) => parseInt(head.innerText, 10)));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test.describe('by project', () => {
  test('PJ4 infectious diseases: 13 hand-overs, 9 trials, 10.5 seeds, 46 top-1% papers, beside the whole plan', async ({ page }) => {
    await open(page);
    await choose(page, '統合プロジェクト', '感染症PJ');
    const expected = { 1: '計画全体158件感染症PJ13件', 2: '計画全体111件感染症PJ9件', 3: '計画全体166件感染症PJ10.5件' };
    for (const [number, text] of Object.entries(expected)) await expect.poll(() => seen(cell(target(page, number), 'value'))).toBe(text);
    await expect.poll(() => seen(cell(target(page, 4), 'value'))).toMatch(/^計画全体86件.*感染症PJ46件/);
  });

  test('PJ4 infectious diseases: 20 guidelines and 2 products as printed, 1 approval marked as a sum of printed items', async ({ page }) => {
    await open(page, at('project=PJ4'));
    await expect(card(page, 'ガイドライン等').locator('.cut')).toHaveText('感染症PJ 20件');
    await expect(card(page, '製品上市数').locator('.cut')).toHaveText('感染症PJ 2件');
    await expect(card(page, '薬事承認').locator('.cut')).toHaveText('感染症PJ 1件 記載された内訳の和、計の記載なし');
  });

  test('the special targets say that they have no breakdown by project, stay, and are dimmed', async ({ page }) => {
    await open(page, at('project=PJ4'));
    for (const number of range(5, 21)) {
      await expect(cell(target(page, number), 'value')).toContainText('プロジェクト別の内訳なし');
      await expect(target(page, number)).toHaveClass(/is-dimmed/);
    }
    for (const number of range(1, 4)) await expect(target(page, number)).not.toHaveClass(/is-dimmed/);
    // Dimmed rows keep their own value.
    await expect(cell(target(page, 16), 'value')).toContainText('271人');
  });

  test('the live status counts apart what has the breakdown and what lacks it: 3 outcomes and 4 targets against 17', async ({ page }) => {
    await open(page);
    await expect(status(page)).toHaveText('24件の指標を表示（目標21、アウトカム3）');
    await choose(page, '統合プロジェクト', '感染症PJ');
    await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
  });

  test('several projects: hand-overs are summed and the sum is marked as computed', async ({ page }) => {
    await open(page);
    await choose(page, '統合プロジェクト', '感染症PJ');
    await choose(page, '統合プロジェクト', 'データ・ライフコースPJ');
    const handovers = cell(target(page, 1), 'value').locator('.cut li');
    await expect(handovers).toHaveText(['感染症PJ 13件', 'データ・ライフコースPJ 20件', /^選択の合計 33件 画面で計算した合計（報告書に記載された値ではない）$/]);
    const seeds = cell(target(page, 3), 'value').locator('.cut li');
    await expect(seeds).toHaveText(['感染症PJ 10.5件', 'データ・ライフコースPJ 25.5件', /^選択の合計 36件 画面で計算した合計/]);
  });

  test('several projects: trials, papers, approvals, guidelines and products stand side by side and are not summed', async ({ page }) => {
    await open(page, at('project=PJ4,PJ5'));
    await expect(cell(target(page, 2), 'value').locator('.cut li')).toHaveText(['感染症PJ 9件', 'データ・ライフコースPJ 18件']);
    await expect(cell(target(page, 2), 'value')).toContainText('合計できない指標のため、並べて示します。');
    await expect(cell(target(page, 2), 'value')).toContainText('8プロジェクトの和147件、全体111件');
    await expect(cell(target(page, 4), 'value').locator('.cut li')).toHaveText([/^感染症PJ 46件/, /^データ・ライフコースPJ 51件/]);
    const side = { 薬事承認: [/^感染症PJ 1件/, /^データ・ライフコースPJ 5件/], ガイドライン等: ['感染症PJ 20件', 'データ・ライフコースPJ 51件'], 製品上市数: ['感染症PJ 2件', 'データ・ライフコースPJ 3件'] };
    for (const [name, items] of Object.entries(side)) {
      await expect(card(page, name).locator('.cut li')).toHaveText(items);
      await expect(card(page, name)).toContainText('合計できない指標のため');
    }
  });

  test('all eight projects: hand-overs make up the printed total of 158, seeds 165.5 beside the printed 166', async ({ page }) => {
    await open(page, at('project=PJ1,PJ2,PJ3,PJ4,PJ5,PJ6,PJ7,PJ8'));
    await expect(cell(target(page, 1), 'value').locator('.cut-sum')).toContainText('158件');
    await expect(cell(target(page, 3), 'value').locator('.cut-sum')).toContainText('165.5件');
    await expect(cell(target(page, 3), 'value').locator('.is-main')).toHaveText('166件');
  });

  test('the list of all indicators shows a project’s own ones: PJ4 has 37 non-clinical PoC', async ({ page }) => {
    await open(page, at('view=indicators&project=PJ4'));
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '非臨床PoC取得件数' }) });
    await expect(row.locator('.cut')).toContainText('感染症PJ 37件');
  });
});

test.describe('by disease area', () => {
  test('cancer: 40 hand-overs; nothing else has this cut, and says so', async ({ page }) => {
    await open(page);
    await choose(page, '疾患領域', 'がん');
    await expect.poll(() => seen(cell(target(page, 1), 'value'))).toBe('計画全体158件がん40件');
    await expect(status(page)).toHaveText('1件の指標に内訳があり、23件にはこの内訳がありません');
    for (const number of range(2, 21)) await expect(cell(target(page, number), 'value')).toContainText('疾患領域別の内訳なし');
  });

  test('project and disease area together: PJ5 and cancer are 7 hand-overs', async ({ page }) => {
    await open(page);
    await choose(page, '統合プロジェクト', 'データ・ライフコースPJ');
    await choose(page, '疾患領域', 'がん');
    await expect(cell(target(page, 1), 'value').locator('.cut li')).toHaveText(['データ・ライフコースPJ・がん 7件']);
    await expect(cell(target(page, 2), 'value')).toContainText('この組み合わせの内訳なし');
  });

  test('a cell that the report leaves out is a derived 0 and says so: PJ4 and lifestyle-related diseases', async ({ page }) => {
    await open(page, at('project=PJ4&disease=LIFESTYLE'));
    await expect(cell(target(page, 1), 'value').locator('.cut li')).toHaveText(['感染症PJ・生活習慣病 0件 記載なし（合計から0）']);
  });

  test('several disease areas: their hand-overs are summed, 40 and 21 are 61', async ({ page }) => {
    await open(page, at('disease=CANCER,LIFESTYLE'));
    await expect(cell(target(page, 1), 'value').locator('.cut li')).toHaveText(['がん 40件', '生活習慣病 21件', /^選択の合計 61件 画面で計算した合計/]);
  });
});

test.describe('by fiscal year', () => {
  test('FY2024 shows the single years that the report prints: 22, 30, 125, 4 and 2', async ({ page }) => {
    await open(page);
    await year(page).selectOption({ label: '令和6年度（2024年度）' });
    const single = { 5: '22件', 6: '30件', 14: '145.7万件', 16: '125人', 17: '4件', 21: '2件' };
    for (const number of range(1, 21)) {
      const value = cell(target(page, number), 'value').locator('.is-main');
      if (single[number]) await expect(value).toHaveText(single[number]);
      else await expect(value).toHaveCount(0);
    }
    await expect(page.getByRole('columnheader', { name: '令和6年度（2024年度）の値' }).first()).toBeVisible();
    await expect(page.getByText('令和6年度（2024年度）の値は、令和7年度版の報告書が単年の実績などとして記載したものだけです。')).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText('令和6年度（2024年度）について値が分かっているのは、21の目標のうち6です。');
  });

  test('FY2024 carries no official grade: the report grades FY2025 only', async ({ page }) => {
    await open(page, at('year=2024'));
    for (const number of range(1, 21)) await expect.poll(() => seen(cell(target(page, number), 'grade'))).not.toMatch(/^[AB]/);
  });

  test('FY2024 says that the value of 14) is counted in another way', async ({ page }) => {
    await open(page, at('year=2024'));
    await expect.poll(() => seen(cell(target(page, 14), 'value'))).toContain('参考値');
    await expect.poll(() => seen(cell(target(page, 14), 'signal'))).toContain('数値では判定できない');
  });

  test('FY2026 is not yet due, for every target', async ({ page }) => {
    await open(page);
    await year(page).selectOption({ label: '令和8年度（2026年度）：期限前' });
    for (const number of range(1, 21)) {
      await expect.poll(() => seen(cell(target(page, number), 'value'))).toMatch(/^評価期間前/);
      await expect.poll(() => seen(cell(target(page, number), 'signal'))).toBe('評価期間前');
    }
    await expect(page.getByText('このデータに令和8年度（2026年度）の値はありません。目標の道筋だけを示します。')).toBeVisible();
  });

  test('the year offers FY2024 to FY2029, with the reporting year chosen at first', async ({ page }) => {
    await open(page);
    await expect(year(page).getByRole('option')).toHaveText([
      '令和6年度（2024年度）', '令和7年度（2025年度）', '令和8年度（2026年度）：期限前', '令和9年度（2027年度）：期限前', '令和10年度（2028年度）：期限前', '令和11年度（2029年度）：期限前',
    ]);
    await expect(year(page)).toHaveValue('2025');
  });
});

test.describe('by kind, responsible body, grade and signal', () => {
  test('overall targets only', async ({ page }) => {
    await open(page);
    await choose(page, '指標の種類', 'アウトプット指標（全体目標）');
    await expect.poll(() => numbers(page)).toEqual([1, 2, 3, 4]);
    await expect(page.getByRole('heading', { name: '薬事承認' })).toHaveCount(0);
    await expect(status(page)).toHaveText('4件の指標を表示');
  });

  test('the bodies named behind the targets: 文 10, 17, 18, 19; 経 15; AMED 7, 20', async ({ page }) => {
    await open(page);
    const education = await choose(page, '担当府省等', '文部科学省');
    await expect.poll(() => numbers(page)).toEqual([10, 17, 18, 19]);
    await education.uncheck();
    const economy = await choose(page, '担当府省等', '経済産業省');
    await expect.poll(() => numbers(page)).toEqual([15]);
    await economy.uncheck();
    await choose(page, '担当府省等', '日本医療研究開発機構（AMED）');
    await expect.poll(() => numbers(page)).toEqual([7, 20]);
    await choose(page, '担当府省等', '経済産業省');
    await expect.poll(() => numbers(page)).toEqual([7, 15, 20]);
  });

  test('grade B is 4) alone, no grade is 14) alone', async ({ page }) => {
    await open(page);
    const b = await choose(page, '公式の評価', 'B：進捗が不十分');
    await expect.poll(() => numbers(page)).toEqual([4]);
    await b.uncheck();
    await choose(page, '公式の評価', '評価の記載なし');
    await expect.poll(() => numbers(page)).toEqual([14]);
  });

  test('below pace are 8) and 16); outside the window 4) and 20)', async ({ page }) => {
    await open(page);
    const below = await choose(page, '計算した判定', '目標ペース未満');
    await expect.poll(() => numbers(page)).toEqual([8, 16]);
    await below.uncheck();
    await choose(page, '計算した判定', '値が目標期間の外（参考比較）');
    await expect.poll(() => numbers(page)).toEqual([4, 20]);
  });

  test('filters of different kinds narrow together: grade A and below pace', async ({ page }) => {
    await open(page, at('grade=A&signal=below_pace&ministry=MHLW'));
    await expect.poll(() => numbers(page)).toEqual([8, 16]);
  });
});

test.describe('by text', () => {
  for (const [query, what, found] of [
    ['FIH', 'Latin capitals', [8, 9]],
    ['ｆｉｈ', 'full-width small letters', [8, 9]],
    ['ベンチャー', 'katakana', [7]],
    ['べんちゃー', 'hiragana', [7]],
    ['ﾍﾞﾝﾁｬｰ', 'half-width katakana', [7]],
    ['論文　ＴＯＰ１％', 'two words in full width', [4]],
    ['治験 臨床研究', 'two words in any order', [11, 13]],
  ]) {
    test(`${what}: ${query}`, async ({ page }) => {
      await open(page);
      await search(page).fill(query);
      await expect(status(page)).toHaveText(`${found.length}件の指標を表示`);
      await expect.poll(() => numbers(page)).toEqual(found);
      await expect(chips(page).getByRole('button')).toHaveText([new RegExp(query)]);
    });
  }

  test('the search button and the enter key ask too', async ({ page }) => {
    await open(page);
    await search(page).fill('jRCT');
    await search(page).press('Enter');
    await expect.poll(() => numbers(page)).toEqual([14]);
    await expect.poll(() => page.url()).toMatch(/#plan\?query=jRCT$/);
  });

  test('unfinished Japanese input asks nothing', async ({ page }) => {
    await open(page);
    await search(page).focus();
    await search(page).evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      input.value = 'ちけｎ';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await expect(status(page)).toHaveText('24件の指標を表示（目標21、アウトカム3）');
    await expect(targetHeads(page)).toHaveCount(21);
    await search(page).evaluate((input) => {
      input.value = '治験';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '治験' }));
    });
    await expect(status(page)).toHaveText('3件の指標を表示');
    await expect.poll(() => numbers(page)).toEqual([2, 11, 13]);
  });
});

test.describe('chips, reset and nothing found', () => {
  test('each active filter is a chip; each can be taken away alone', async ({ page }) => {
    await open(page, at('project=PJ4&disease=CANCER&grade=A&year=2024'));
    const all = chips(page).getByRole('button');
    await expect(all).toHaveCount(4);
    for (const [name, left] of [['疾患領域：がん', 3], ['年度：令和6年度（2024年度）', 2], ['統合プロジェクト：感染症PJ', 1], ['公式の評価：A：順調に進捗している', 0]]) {
      await page.getByRole('button', { name: `「${name}」の絞り込みを外す` }).click();
      await expect(page.getByRole('button', { name: `「${name}」の絞り込みを外す` })).toHaveCount(0);
      await expect(all).toHaveCount(left);
    }
    await expect(status(page)).toHaveText('24件の指標を表示（目標21、アウトカム3）');
    await expect(year(page)).toHaveValue('2025');
  });

  test('reset takes all away at once', async ({ page }) => {
    await open(page, at('project=PJ4,PJ5&grade=B&query=top'));
    await expect(chips(page).getByRole('button')).toHaveCount(4);
    await page.getByRole('button', { name: '条件をすべて解除' }).click();
    await expect(chips(page)).toHaveCount(0);
    await expect(search(page)).toHaveValue('');
    await expect(targetHeads(page)).toHaveCount(21);
  });

  test('nothing found: a message and a way out', async ({ page }) => {
    await open(page);
    await search(page).fill('該当しない名前');
    await expect(status(page)).toHaveText('条件に合う指標はありません');
    await expect(page.getByText('条件に合う指標はありません。絞り込みを減らしてください。')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(chips(page)).toContainText('該当しない名前');
    await page.locator('.empty').getByRole('button', { name: '条件をすべて解除' }).click();
    await expect(targetHeads(page)).toHaveCount(21);
    await expect(search(page)).toHaveValue('');
  });

  test('codes that the dataset does not know are named and ignored', async ({ page }) => {
    await open(page, at('project=PJ99&year=1999'));
    await expect(page.getByText('「統合プロジェクト」の値「PJ99」はこのデータにないため、無視しました。')).toBeVisible();
    await expect(page.getByText('「年度」の値「1999」はこのデータにないため、無視しました。')).toBeVisible();
    await expect(targetHeads(page)).toHaveCount(21);
  });
});

test.describe('focus and the live region', () => {
  test('choosing keeps the focus in the filter', async ({ page }) => {
    await open(page);
    const box = await choose(page, '統合プロジェクト', '感染症PJ');
    await expect(box).toBeFocused();
    await year(page).focus();
    await year(page).selectOption('2024');
    await expect(year(page)).toBeFocused();
    await search(page).fill('承認');
    await expect(search(page)).toBeFocused();
    const count = page.getByRole('button', { name: /^目標ペース以上 \d+$/ });
    await count.focus();
    await page.keyboard.press('Enter');
    await expect(count).toBeFocused();
  });

  test('a chip that is gone hands the focus to the next chip, the last one to the count', async ({ page }) => {
    await open(page, at('project=PJ4&grade=A'));
    await page.getByRole('button', { name: '「統合プロジェクト：感染症PJ」の絞り込みを外す' }).press('Enter');
    expect((await focused(page)).text).toContain('公式の評価：A');
    await page.keyboard.press('Enter');
    expect((await focused(page)).text).toBe('24件の指標を表示（目標21、アウトカム3）');
  });

  test('the choices open and close by keyboard, escape returns to the button', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: '疾患領域', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox', { name: /^がん/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: /^がん/ })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: '疾患領域' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^疾患領域/ })).toBeFocused();
  });

  test('there is exactly one live region, and each gesture makes it speak once', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.locator('plan-indicators').evaluate((element) => element.shadowRoot.querySelectorAll('[aria-live]').length)).toBe(0);
    const group = await openChoices(page, '統合プロジェクト');
    const said = await listen(page);
    await group.getByRole('checkbox', { name: /^感染症PJ/ }).check();
    await expect.poll(said).toEqual(['7件の指標に内訳があり、17件にはこの内訳がありません']);
    await group.getByRole('checkbox', { name: /^感染症PJ/ }).uncheck();
    await expect.poll(said).toEqual(['7件の指標に内訳があり、17件にはこの内訳がありません', '24件の指標を表示（目標21、アウトカム3）']);
    await page.waitForTimeout(800);
    expect((await said()).length).toBe(2);
    await expect(page.getByRole('status')).toHaveCount(1);
  });

  test('typing is spoken once, after it rests', async ({ page }) => {
    // The test's own clock: a slow machine makes no pause in the typing.
    await page.clock.install();
    await open(page);
    const said = await listen(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    await search(page).pressSequentially('ベンチャー');
    await expect(chips(page).getByRole('button')).toHaveCount(1);
    await page.clock.runFor(400);
    expect(await said()).toEqual([]);
    await page.clock.runFor(400);
    await expect.poll(said).toEqual(['1件の指標を表示']);
  });

  test('filtering is written to the address, and back undoes it', async ({ page }) => {
    await open(page);
    await choose(page, '統合プロジェクト', '感染症PJ');
    await expect.poll(() => new URL(page.url()).hash).toBe('#plan?project=PJ4');
    await choose(page, '疾患領域', 'がん');
    await expect.poll(() => new URL(page.url()).hash).toBe('#plan?project=PJ4&disease=CANCER');
    await back(page);
    await expect(chips(page).getByRole('button')).toHaveCount(1);
    await back(page);
    await expect(chips(page)).toHaveCount(0);
    await expect(targetHeads(page)).toHaveCount(21);
  });
});
