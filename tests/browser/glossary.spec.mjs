// Terms one tap away, in both languages.
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

for (const [lang, home, label, term, says, all, count] of [
  ['ja', '/', '用語', 'FIH', 'First in Human の略。', '用語集を見る', 29],
  ['en', '/en.html', 'Terms', 'FIH', 'First in human: a trial', 'See the whole glossary', 29],
]) {
  test(`a view explains its terms, Escape closes them and the focus returns (${lang})`, async ({ page }) => {
    await open(page, at('view=indicator&indicator=FIH_TRIALS', home));
    const button = page.getByRole('button', { name: label, exact: true });
    await button.click();
    const panel = page.locator('[part="glossary"]');
    await expect(panel.getByRole('term').filter({ hasText: term }).first()).toBeVisible();
    await expect(panel).toContainText(says);
    expect(await panel.getByRole('term').count()).toBeLessThan(15);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test(`the overview brings the glossary when it is asked for, and leads to the whole (${lang})`, async ({ page, watch }) => {
    await open(page, home);
    const fetched = () => watch.requests.filter((url) => /narratives(-en)?\.json$/.test(url)).length;
    expect(fetched()).toBe(0);
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect(page.locator('[part="glossary"]').getByRole('term').first()).toBeVisible();
    expect(fetched()).toBe(lang === 'en' ? 2 : 1);
    await page.locator('[part="glossary"]').getByRole('link', { name: all }).click();
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
    await expect(page.getByRole('term')).toHaveCount(count);
  });
}

test('a glossary that cannot be had says so and is asked for again', async ({ page }) => {
  await open(page);
  await page.route(/narratives\.json$/, (route) => route.abort());
  await page.getByRole('button', { name: '用語', exact: true }).click();
  await expect(page.getByText('用語集を読み込めませんでした。')).toBeVisible();
  await page.unroute(/narratives\.json$/);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.locator('[part="glossary"]').getByRole('term').first()).toBeVisible();
});

test('near the legend the grades are told apart from AMED\u2019s rating, with a way to the glossary', async ({ page }) => {
  await open(page);
  const legend = page.locator('[part="legend"]');
  await expect(legend).toContainText('AMEDの法人評価（S～D）とは別のものです。');
  await expect(legend.getByRole('link', { name: '用語集を見る' })).toBeVisible();
});
