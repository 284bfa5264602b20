// The projects side by side, up to four compared, and the page of one, against the report's own lines.
import { expect, test } from './fixtures.mjs';
import { at, open, seen } from './plan.mjs';

test('all eight stand side by side with the whole plan', async ({ page }) => {
  await open(page, at('view=projects'));
  await page.locator('[part="side-by-side"] summary').click();
  const table = page.getByRole('table', { name: 'プロジェクトの値を並べる' });
  await expect(table.getByRole('columnheader')).toHaveCount(10);
  const trials = table.getByRole('row', { name: /^治験に至った件数/ });
  const cells = await Promise.all((await trials.getByRole('cell').all()).map(seen));
  expect(cells).toEqual(['111件', '37件', '19件', '16件', '9件', '18件', '5件', '28件', '15件']);
});

test('up to four are compared; the state is in the address', async ({ page }) => {
  await open(page, at('view=projects'));
  for (const name of ['感染症プロジェクト', '医薬品プロジェクト', '橋渡し・臨床加速化プロジェクト', 'シーズ開発・基礎研究プロジェクト']) {
    await page.getByRole('checkbox', { name: `比べる ${name}` }).check();
  }
  // A fifth is refused with a sentence; the four stay.
  const full = '4つを選んでいます。ほかのプロジェクトと比べるには、どれかを外してください。';
  await expect(page.locator('.compare-hint')).toContainText(full);
  const fifth = page.getByRole('checkbox', { name: /比べる データ利活用/ });
  await expect(fifth).toHaveAccessibleDescription(new RegExp(full));
  await fifth.focus();
  await page.keyboard.press('Space');
  await expect(fifth).not.toBeChecked();
  await expect(page.getByRole('status')).toContainText(full);
  const table = page.getByRole('table', { name: 'プロジェクトの値を並べる' });
  await expect(table.getByRole('columnheader')).toHaveText(['指標', '計画全体', '医薬品PJ', '感染症PJ', 'シーズ・基礎研究PJ', '橋渡し・臨床加速化PJ']);
  await expect(page).toHaveURL(/compare=PJ1,PJ4,PJ6,PJ7/);
  await open(page, at('view=projects&compare=PJ1,PJ2,PJ3,PJ4,PJ5'));
  await expect(page.getByText('比べられるのは4つまでです。初めの4つを表示します。')).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(6);
});

test.describe('the page of a project', () => {
  test('has budget, purpose, evaluation, indicators, initiatives and cases', async ({ page }) => {
    await open(page, at('view=project&project=PJ4'));
    await expect(page.getByRole('heading', { name: '感染症プロジェクト' })).toBeVisible();
    await expect.poll(() => seen(page.locator('.other-values').first())).toBe('日本医療研究開発機構対象経費81億円');
    await expect(page.getByText(/^新興・再興感染症の基礎的な研究を推進する/)).toBeVisible();
    await expect(page.locator('[part="evaluation"] .text')).toHaveCount(2);
    await expect(page.locator('[part="initiatives"] .text')).toHaveCount(6);
    await expect(page.locator('.case')).toHaveCount(1);
    const trials = page.locator('[part="project-indicators"] .card').filter({ hasText: '治験に至った件数' });
    await expect.poll(() => seen(trials.locator('.card-value'))).toBe('9件');
    await expect(trials).toContainText('計画全体 111件');
  });

  test('stands beside the other projects, itself marked', async ({ page }) => {
    await open(page, at('view=project&project=PJ4'));
    const papers = page.locator('[part="project-indicators"] .card').filter({ hasText: /^Top1%論文数/ });
    await papers.getByText('他のプロジェクトと並べる').click();
    await expect(papers.getByRole('row')).toHaveCount(9);
    await expect(papers.locator('tr.is-total')).toContainText('感染症プロジェクト');
  });

  test('says that no budget is printed where none is, and sums none', async ({ page }) => {
    await open(page, at('view=project&project=PJ8'));
    await expect(page.getByText('報告書に予算額の記載がありません。')).toBeVisible();
    await open(page, at('view=project&project=PJ1'));
    await expect.poll(() => seen(page.locator('.other-values').first())).toBe('日本医療研究開発機構対象経費306億円インハウス研究機関経費38億円');
    await expect(page.getByText('344億円')).toHaveCount(0);
  });

  test('shows the amounts of its programmes with their texts', async ({ page }) => {
    await open(page, at('view=project&project=PJ6'));
    const programmes = page.locator('[part="programmes"]');
    await expect(programmes).toContainText('ヒューマン・フロンティア・サイエンス・プログラム');
    await expect(programmes).toContainText('23億円');
  });

  test('without a project the list of projects is shown', async ({ page }) => {
    await open(page, at('view=project'));
    await expect(page.getByRole('img', { name: /^10指標のうち5指標で、医薬品PJの値が最も多い/ })).toBeVisible();
  });
});

for (const [lang, purpose, evaluation, clear] of [['ja', '目的', '評価（報告書の記載）', '比べるのをやめる'], ['en', 'Purpose', 'Evaluation (in the report)', 'Stop comparing']]) {
  test(`compared projects stand with purpose, evaluation and numbers in one order (${lang})`, async ({ page }) => {
    await open(page, at(`view=projects&compare=PJ7,PJ4&lang=${lang}`));
    for (const [part, title] of [['purpose', purpose], ['evaluation', evaluation]]) {
      const texts = page.locator(`[part="compared-${part}"]`);
      await expect(texts.getByRole('heading', { name: title })).toBeVisible();
      await expect(texts.locator('.compared > li')).toHaveCount(2);
    }
    const names = await page.locator('[part="compared-purpose"] h5').allInnerTexts();
    expect(names).toEqual(lang === 'ja' ? ['感染症プロジェクト', '橋渡し・臨床加速化プロジェクト'] : ['Infectious Diseases', 'Translational and Clinical Acceleration']);
    if (lang === 'ja') {
      await expect(page.locator('[part="compared-purpose"] .compared > li').first()).toContainText('新興・再興感染症の基礎的な研究を推進する');
      await expect(page.locator('[part="compared-purpose"] .compared > li').last()).toContainText('革新的医療技術創出拠点');
    }
    await page.getByRole('button', { name: clear }).click();
    await expect(page.locator('[part="compared-purpose"]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/compare=/);
  });
}

test('on a narrow page compared texts are stacked and the table scrolls below a first column that stays', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, at('view=projects&compare=PJ1,PJ2,PJ3,PJ4'));
  const tops = await page.locator('[part="compared-purpose"] .compared > li').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
  expect(new Set(tops).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const region = page.getByRole('region', { name: 'プロジェクトの値を並べる' });
  const head = region.getByRole('rowheader').first();
  const before = (await head.boundingBox()).x;
  await region.evaluate((element) => element.scrollTo(200, 0));
  expect(await region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect((await head.boundingBox()).x).toBeCloseTo(before, 0);
});
