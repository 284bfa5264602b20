// Methods, outlook and assumed values, what needs attention, counts by group.
import { expect, test } from './fixtures.mjs';
import { at, back, cell, choose, chips, open, seen, status, tableRows, target } from './plan.mjs';

const page4 = (indicator, rest = '', page = '/') => at(`view=indicator&indicator=${indicator}${rest}`, page);
const section = (page, name) => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) }).last();
const method = (page) => page.getByRole('combobox', { name: '計算方法' });
const field = (page, year) => page.getByRole('textbox', { name: new RegExp(`（${year}年度）.*仮定$`) });

test.describe('reference methods', () => {
  test('a method chosen stands below the signal under its own name; grade and signal stay as they are', async ({ page }) => {
    await open(page);
    const before = await seen(cell(target(page, 7), 'grade'));
    await method(page).selectOption({ label: '参照手法：カナダ統計局（Open SDG）' });
    const signal = cell(target(page, 7), 'signal');
    await expect(signal).toContainText('目標ペース以上');
    await expect(signal.locator('.reference')).toContainText('参照手法：カナダ統計局（Open SDG）');
    await expect(signal.locator('.reference')).toContainText('必要な伸びに足りる');
    await expect(signal.locator('.reference')).toContainText('成長率の比 2.02、スコア 5');
    await expect.poll(() => seen(cell(target(page, 7), 'grade'))).toBe(before);
    // What it does not suit, and why.
    await expect(cell(target(page, 1), 'signal').locator('.reference')).toContainText('期間の累計に、成長率や傾向の手法は向きません。');
    await expect(cell(target(page, 8), 'signal').locator('.reference')).toContainText('0から始まる数には成長率がありません。');
    await expect(cell(target(page, 20), 'signal').locator('.reference')).toContainText('値の期間が目標の期間と異なるため');
    await expect(page.locator('.notices')).toContainText('21の目標のうち、結果が出るのは3です。公式の評価とは比べません。');
    await expect(page).toHaveURL(/method=statcan-osdg%2F1$/);
  });

  test('it is a chip that can be taken away, and it goes with the address to the page of an indicator', async ({ page }) => {
    await open(page, at('method=attainment/1'));
    await expect(chips(page)).toContainText('計算方法：参照手法：達成率（フランス政府）');
    await target(page, 16).getByRole('link').first().click();
    const panel = section(page, '参照手法：達成率（フランス政府）');
    await expect(panel).toContainText('達成率（%） 36.13');
    await expect(panel).toContainText('100 × (271 − 0) ÷ (750 − 0)');
    await expect(panel.getByText('ここ', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /計算方法.*の絞り込みを外す/ }).click();
    await expect(page.getByRole('heading', { name: '参照手法：達成率（フランス政府）' })).toHaveCount(0);
    await expect(method(page)).toHaveValue('');
  });

  test('an unknown method is named and left out', async ({ page }) => {
    await open(page, at('method=guess/1', '/en.html'));
    await expect(page.locator('.notices')).toContainText('The value "guess/1" of "Method" is not in this dataset and was ignored.');
    await expect(page.locator('.reference')).toHaveCount(0);
  });

  test('the method is an attribute and a property of the element', async ({ page }) => {
    await open(page);
    await page.locator('plan-indicators').evaluate((element) => { element.method = 'un-2022/1'; });
    await expect(cell(target(page, 12), 'signal').locator('.reference')).toContainText('目標に届く軌道');
    expect(await page.locator('plan-indicators').getAttribute('method')).toBe('un-2022/1');
  });
});

test.describe('outlook', () => {
  test('scenarios are named by what they repeat, and say what would stand', async ({ page }) => {
    await open(page, page4('BIOMANUFACTURING_TRAINEES'));
    const outlook = section(page, '今後の見通し');
    await expect(outlook).toContainText('予測でも、報告書の値でもありません。');
    await expect(outlook.getByRole('term')).toHaveText(['直近の年（146人）が続く場合', 'これまでの年平均（135.5人）が続く場合']);
    await expect(outlook.getByRole('definition')).toHaveText([
      '令和10年度（2028年度）末に709人となり、目標（750人）に41人届きません。',
      '令和10年度（2028年度）末に677.5人となり、目標（750人）に72.5人届きません。',
    ]);
    await expect(outlook).toContainText('値が3年分に満たないため、直線の傾向は計算しません。');
  });

  test('values of one’s own are computed while they are typed, kept in the address, and marked as assumption', async ({ page }) => {
    await open(page, page4('BIOMANUFACTURING_TRAINEES'));
    await field(page, 2026).fill('179');
    await expect(field(page, 2026)).toBeFocused();
    const rows = page.locator('.assume').getByRole('row');
    await expect(rows.nth(1)).toContainText('450人');
    await expect(rows.nth(1)).toContainText('目標ペース以上');
    await field(page, 2027).fill('１５０');
    await field(page, 2028).fill('149');
    await expect(page.locator('.assume-result')).toHaveText('仮定 令和10年度（2028年度）末に749人となり、目標（750人）に1人届きません。');
    await expect(page.getByRole('status')).toContainText('仮定：令和10年度（2028年度）末に749人');
    await field(page, 2028).fill('150');
    await expect(page.locator('.assume-result')).toContainText('750人となり、目標（750人）に届きます。');
    await expect(page).toHaveURL(/assume=BIOMANUFACTURING_TRAINEES:2026%3D179,2027%3D150,2028%3D150$/);
    // The picture: hollow marks with the word, the table twin, the slider's sentence.
    await expect(page.locator('[data-mark="assumedMark"]')).toHaveCount(3);
    await expect(page.locator('svg.plot').getByText('仮定')).toBeVisible();
    await page.getByText('数値を表で見る').first().click();
    const twin = await tableRows(page.getByRole('figure').first().getByRole('table'));
    expect(twin[0]).toEqual(['年度', '目標ペース', '実績', '仮定']);
    expect(twin[5]).toEqual(['令和10年度（2028年度）', '750人', '未到来', '750人']);
    // The main figures and the signal know nothing of it.
    await expect(page.locator('.value-amount')).toHaveText('271人');
    await expect(section(page, '計算した判定（このツールの計算）')).toContainText('目標ペース未満');
    // Typing leaves one step of history: back leads out of the page.
    await page.getByRole('button', { name: '仮定の値を消す' }).click();
    await expect(field(page, 2026)).toHaveValue('');
    await expect(page.locator('[data-mark="assumedMark"]')).toHaveCount(0);
    await back(page);
    await expect(field(page, 2028)).toHaveValue('150');
  });

  test('what is no number is said to be so at its field, and nothing else is lost', async ({ page }) => {
    await open(page, page4('HANDOVERS', '&assume=HANDOVERS:2026%3D150'));
    await field(page, 2027).fill('多め');
    await expect(field(page, 2027)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 2027)).toHaveAccessibleDescription('130 や 46.5 のような数値で入力してください。');
    await expect(field(page, 2026)).toHaveValue('150');
    await expect(page.locator('.assume').getByRole('row').nth(1)).toContainText('308件');
    await field(page, 2027).fill('1,160.5');
    await expect(field(page, 2027)).toHaveAttribute('aria-invalid', 'false');
    await expect(page).toHaveURL(/HANDOVERS:2026%3D150,2027%3D1160.5$/);
  });

  test('an address with a broken assumption names it and keeps the rest', async ({ page }) => {
    await open(page, page4('HANDOVERS', '&assume=HANDOVERS:2026%3D150,2031%3D1%3BNOPE:2026%3D1'));
    await expect(page.locator('.notices')).toContainText('仮定の値「HANDOVERS:2031=1」は読み取れないため、無視しました。');
    await expect(page.locator('.notices')).toContainText('仮定の値「NOPE:2026=1」は読み取れないため、無視しました。');
    await expect(field(page, 2026)).toHaveValue('150');
  });

  test('nothing is asked while Japanese text is being composed', async ({ page }) => {
    await open(page, page4('HANDOVERS'));
    await field(page, 2026).evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      input.value = '１';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(() => page.url()).not.toContain('assume');
    await field(page, 2026).evaluate((input) => {
      input.value = '１２０';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect(page).toHaveURL(/assume=HANDOVERS:2026%3D120$/);
  });

  test('a year to come shows the path, what pace expects and what remains as of the latest value', async ({ page }) => {
    await open(page, page4('TRIALS', '&year=2027', '/en.html'));
    const panel = section(page, 'Signal computed from the numbers');
    await expect(panel).toContainText('Not yet due');
    await expect(panel).toContainText('FY2027 has no value yet. An even pace expects 180 cases at its end.');
    await expect(section(page, 'Outlook')).toContainText('189 cases remain by the end of FY2029: 47.3 cases a year are needed (0.43 times the latest year).');
    await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
  });

  test('as of FY2024 only what was known then is drawn', async ({ page }) => {
    await open(page, page4('BIOMANUFACTURING_TRAINEES', '&year=2024'));
    await page.getByText('数値を表で見る').first().click();
    const rows = await tableRows(page.getByRole('figure').first().getByRole('table'));
    expect(rows.slice(1, 3).map(([, , actual]) => actual)).toEqual(['125人', '未到来']);
  });
});

test.describe('why', () => {
  test('what would have changed the signal: 29 more, 29 fewer, 2 fewer', async ({ page }) => {
    for (const [indicator, text] of Object.entries({
      BIOMANUFACTURING_TRAINEES: 'あと29人で目標ペースに届いていました。', HANDOVERS: '29件少なければ目標ペース未満でした。', PAEDIATRIC_PLANS: '2件少なければ目標値に届いていませんでした。', RIKEN_SEEDS: '合計1件少なければ目標ペース未満でした。',
    })) {
      await open(page, page4(indicator));
      await expect(section(page, '計算した判定（このツールの計算）')).toContainText(text);
    }
  });

  test('the scale is a silent picture with the classes in words beside it', async ({ page }) => {
    await open(page, page4('BIOMANUFACTURING_TRAINEES'));
    const panel = section(page, '計算した判定（このツールの計算）');
    await expect(panel.locator('svg.scale')).toHaveAttribute('aria-hidden', 'true');
    await expect(panel.locator('.scale-bands li')).toHaveText([/^≥ 1\s*目標ペース以上$/, /^< 1\s*目標ペース未満\s*ここ$/]);
  });
});

test.describe('what needs attention', () => {
  test('each target stands once, under its first reason, with what remains and the official remark', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: '確認が必要な項目を見る（16件）' }).click();
    await expect(page.getByRole('heading', { level: 3, name: '確認が必要な項目' })).toBeFocused();
    await expect(page.locator('plan-indicators .section-title').filter({ hasText: '（' })).toHaveText([
      '公式の評価がB（1）', '公式の評価と計算した判定が異なる（2）', '値が目標期間の外（参考比較）（1）', '値の公表なし（1）', '数値では判定できない（1）', '速報値を含む（2）', '評価に備考の記載がない（8）',
    ]);
    await expect(page.getByRole('rowheader')).toHaveCount(16);
    const fih = page.getByRole('row').filter({ hasText: '国内FIH試験実施件数' });
    await expect(fih).toContainText('あと4件で目標ペースに届いていました。');
    await expect(fih).toContainText('令和10年度（2028年度）末までに残り10件。年あたり3.3件が必要です。');
    await expect(fih).toContainText('令和7年度末の実施件数は0件であるものの、進捗は予定どおり順調');
    const trainees = page.getByRole('row').filter({ hasText: 'バイオ製造人材研修' });
    await expect(trainees).toContainText('年あたり159.7人が必要です（直近の1.09倍）。');
    await expect(trainees).toContainText('評価に備考の記載がない');
    await expect(trainees).toContainText('備考の記載はありません。');
    await expect(page.getByText('ここに並ぶことは、評価の誤りを意味しません。')).toBeVisible();
  });

  test('the filters narrow it, and a year to come has nothing', async ({ page }) => {
    await open(page, at('view=attention'));
    await choose(page, '担当府省等', '文部科学省');
    await expect(status(page)).toHaveText('1件の指標を表示');
    await expect(page.getByRole('rowheader')).toHaveText([/大学病院/]);
    await open(page, at('view=attention&year=2027', '/en.html'));
    await expect(page.locator('.empty')).toContainText('Nothing needs attention.');
  });
});

test.describe('counts by group', () => {
  const rollUp = (page) => page.getByRole('table', { name: '区分ごとの集計' });

  test('coverage first, then states; by kind, body and project', async ({ page }) => {
    await open(page);
    const rows = Object.fromEntries((await tableRows(rollUp(page))).map(([name, ...cells]) => [name, cells]));
    expect(rows['区分']).toEqual(['判定', '目標値に到達', '目標ペース以上', '目標ペース未満', '値が目標期間の外（参考比較）', '値の公表なし', '数値では判定できない']);
    expect(rows['目標全体']).toEqual(['17/21', '7', '8', '2', '2', '1', '1']);
    expect(rows['厚生労働省']).toEqual(['9/10', '4', '3', '2', '0', '1', '0']);
    expect(rows['感染症PJ']).toEqual(['3/4', '0', '3', '0', '1', '0', '0']);
    expect(rows['橋渡し・臨床加速化PJ']).toEqual(['3/3', '0', '3', '0', '0', '0', '0']);
    await expect(section(page, '区分ごとの集計')).toContainText('プロジェクト別の目標はありません。');
  });

  test('a group leads to its targets', async ({ page }) => {
    await open(page);
    await rollUp(page).getByRole('link', { name: '経済産業省' }).click();
    await expect(page.getByRole('rowheader').filter({ hasText: 'デュアルユース' })).toBeVisible();
    await expect(chips(page)).toContainText('担当府省等：経済産業省');
  });

  test('mean scores only on request, with coverage, and none where a target has no result', async ({ page }) => {
    await open(page);
    const means = page.getByRole('table', { name: /^平均スコアを見る/ });
    await expect(means).toBeHidden();
    await page.locator('summary').filter({ hasText: '平均スコアを見る：参照手法：達成率（フランス政府）' }).click();
    const rows = await tableRows(means);
    expect(rows[1]).toEqual(['目標全体', '17/21', '結果のない目標があるため平均なし']);
    expect(rows.find(([name]) => name === '経済産業省')).toEqual(['経済産業省', '1/1', '100']);
    expect(rows.some(([name]) => name.endsWith('PJ'))).toBe(false);
  });

  test('under a reference method its own classes are counted', async ({ page }) => {
    await open(page, at('method=statcan-osdg/1'));
    const [heads, whole] = await tableRows(rollUp(page));
    expect(heads).toEqual(['区分', '判定', '目標を達成', '必要な伸びに足りる', 'この手法では結果が出ない']);
    expect(whole).toEqual(['目標全体', '3/21', '2', '1', '18']);
  });
});

test.describe('the page of methods', () => {
  test('comes in a file of its own when it is first asked for, in either language', async ({ page, watch }) => {
    await open(page);
    const asked = () => watch.requests.filter((address) => address.includes('.methods-'));
    expect(asked()).toEqual([]);
    await page.getByRole('link', { name: '計算方法', exact: true }).click();
    await expect(page.getByRole('heading', { name: '計画ペース（目標を期間に均等に割る） plan-pace/1' })).toBeVisible();
    for (const id of ['statcan-osdg/1', 'un-2022/1', 'un-2023/1', 'german-weather/1', 'attainment/1']) await expect(page.getByRole('heading', { name: id })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open SDG, sdg-build: ProgressMeasure.py' })).toHaveAttribute('href', /^https:\/\/github\.com\/open-sdg\//);
    await expect(page.getByRole('table', { name: '同じ系列を各手法で計算すると' })).toContainText('0.829 · 1.6361 · 進んでいるが加速が必要');
    expect(asked().map((address) => address.split('/').pop())).toEqual(['medical-rd-plan-3.methods-ja.json']);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Reference methods' })).toBeVisible();
    expect(asked()).toHaveLength(2);
  });

  test('a missing file is said to be so, and can be asked for again', async ({ page }) => {
    let broken = true;
    await page.route('**/*.methods-ja.json', (route) => (broken ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(at('view=method'));
    await expect(page.getByRole('alert')).toContainText('データを読み込めませんでした。');
    broken = false;
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByRole('heading', { name: '参照手法', exact: true })).toBeVisible();
  });

  test('the computed panel leads to it', async ({ page }) => {
    await open(page, page4('TRIALS'));
    await page.getByRole('link', { name: '計算方法の説明を見る' }).click();
    await expect(page.getByRole('heading', { level: 3, name: '計算方法' })).toBeFocused();
  });
});

test('the component rows can be saved as CSV and JSON, and hold no assumption', async ({ page, request }) => {
  await open(page, page4('HANDOVERS', '&assume=HANDOVERS:2026%3D98765'));
  for (const [name, ending] of [['計算結果の CSV を保存', 'assessments.csv'], ['計算結果の JSON を保存', 'assessments.json']]) {
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('href', new RegExp(`/data/medical-rd-plan-3\\.${ending}$`));
    const text = await (await request.get(await link.getAttribute('href'))).text();
    expect(text).toContain('statcan-osdg/1');
    expect(text).toContain('HANDOVERS_2025');
    expect(text).not.toContain('98765');
  }
});
