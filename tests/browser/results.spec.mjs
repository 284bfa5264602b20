// Result cases: the list, its filters, and one case to read, with its place in the report.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { at, chips, choose, focused, open, status } from './plan.mjs';

const source = readFileSync(new URL('../../data/medical-rd-plan-3/source/implementation-status-fy2025.txt', import.meta.url), 'utf8');
const cards = (page) => page.locator('.case');

test.describe('the list of result cases', () => {
  test.beforeEach(({ page }) => open(page, at('view=results')));

  test('has every case of the eight projects under their names', async ({ page }) => {
    await expect(cards(page)).toHaveCount(42);
    await expect(page.locator('.section-title', { hasText: /プロジェクト$/ })).toHaveCount(8);
    await expect(status(page)).toHaveText('8つのプロジェクトが報告した、顕著な研究開発成果の事例42件です。');
  });

  test('is narrowed by project, disease area, programme and institution, each choice with its count', async ({ page }) => {
    await choose(page, '統合プロジェクト', '感染症PJ');
    await expect(cards(page)).toHaveCount(1);
    await expect(chips(page).getByRole('button')).toHaveText([/統合プロジェクト：感染症PJ/]);
    await page.getByRole('button', { name: '条件をすべて解除' }).click();
    const programme = await choose(page, '事業', 'ムーンショット型研究開発事業（基金事業）');
    await expect(cards(page)).toHaveCount(2);
    await programme.uncheck();
    await choose(page, '機関', '早稲田大学');
    await expect(cards(page)).toHaveCount(1);
    await expect(cards(page)).toContainText('医療用眼計測治療レンズ');
  });

  test('says by which printed words a disease area is named', async ({ page }) => {
    await choose(page, '疾患領域', 'がん');
    const first = cards(page).filter({ hasText: 'エンハーツ' });
    await expect(first.locator('.text-tags')).toContainText('「癌」');
    // The heading over it speaks of orphan drugs; this case does not.
    await expect(first.locator('.text-tags')).not.toContainText('難病');
  });

  test('is narrowed by words of the texts, width and kana of no matter', async ({ page }) => {
    const box = page.getByRole('searchbox', { name: '文章の文字で絞り込む' });
    await box.fill('ＩＰＳ細胞');
    await expect(cards(page)).toHaveCount(2);
    await expect(status(page)).toHaveText('成果事例42件のうち2件を表示しています。');
    await box.fill('ありえない語');
    await expect(page.getByText('条件に合う文章はありません。絞り込みを減らしてください。')).toBeVisible();
    await page.getByRole('button', { name: '条件をすべて解除' }).first().click();
    await expect(cards(page)).toHaveCount(42);
  });
});

test('a case is read whole, with its place; Back returns to the list', async ({ page }) => {
  await open(page, at('view=results'));
  await page.getByRole('link', { name: /^実臨床におけるdrug coated balloon/ }).click();
  const heading = page.getByRole('heading', { name: /^実臨床におけるdrug coated balloon/ });
  await expect(heading).toBeFocused();
  await expect(page.getByText('東邦大学、帝京大学')).toBeVisible();
  await expect(page.getByText(/57施設・1794例/)).toBeVisible();
  const place = await page.getByText(/テキストの\d+文字目から/).innerText();
  const offset = Number(/テキストの(\d+)文字目/.exec(place)[1]);
  // The offset counts code points.
  expect([...source].slice(offset, offset + 6).join('')).toBe('実臨床におけ');
  await page.goBack();
  await expect(cards(page)).toHaveCount(42);
});

test('every text of a case stands in the report, letter for letter', async ({ page }) => {
  const plain = source.replaceAll('**', '').replace(/\s+/g, '');
  for (const id of ['PJ4_CASE_1', 'PJ6_CASE_1', 'PJ8_CASE_9']) {
    await open(page, at(`view=results&narrative=${id}`));
    for (const text of await page.locator('.reading .text > span').allInnerTexts()) {
      if (/tRNA/.test(text)) continue;
      expect.soft(plain, id).toContain(text.replace(/\s+/g, ''));
    }
  }
});

test('misread letters are shown corrected, with what is printed', async ({ page }) => {
  await open(page, at('view=results&narrative=PJ8_CASE_1'));
  await expect(page.getByText('レイターフェーズの実用化支援を強化するため')).toBeVisible();
  await page.getByText('文字の読み取りを訂正した箇所').click();
  await expect(page.getByText('レイトーフーズ → レイターフェーズ')).toBeVisible();
});

test('an unknown case leads to the list and says so', async ({ page }) => {
  await open(page, at('view=results&narrative=NOWHERE'));
  await expect(page.getByText('「NOWHERE」という文章はこのデータにありません。一覧を表示します。')).toBeVisible();
  await expect(cards(page)).toHaveCount(42);
});

test('previous and next lead through all cases by the keyboard', async ({ page }) => {
  await open(page, at('view=results&narrative=PJ1_CASE_1'));
  for (let step = 0; step < 3; step += 1) {
    await page.getByRole('link', { name: /^次の事例/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).id).toBe('view-title');
  }
  await expect(page).toHaveURL(/narrative=PJ1_CASE_4/);
});

test('in English the words of the widget are English and texts carry their language', async ({ page }) => {
  await open(page, at('view=results&disease=INFECTIOUS', '/en.html'));
  await expect(status(page)).toHaveText(/of 42 result cases are shown\.$/);
  for (const span of await cards(page).locator('.case-text > span').all()) {
    const text = await span.innerText();
    const lang = await span.evaluate((element) => element.closest('[lang]').getAttribute('lang'));
    expect.soft(/[ぁ-んァ-ヶ]/.test(text) ? 'ja' : 'en', text.slice(0, 40)).toBe(lang);
  }
});

test('a translation is said to be one, once, and the Japanese is one tap away', async ({ page }) => {
  await open(page, at('view=results&narrative=PJ2_CASE_3', '/en.html'));
  await expect(page.getByText('Unofficial translation', { exact: true })).toHaveCount(1);
  await expect(page.locator('.original')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Show the Japanese original too' }).check();
  const texts = await page.locator('.reading .text').count();
  await expect(page.locator('.reading .original')).toHaveCount(texts);
  await expect(page.locator('.original').first()).toHaveAttribute('lang', 'ja');
  await expect(page.locator('.original', { hasText: '57施設・1794例' })).toHaveCount(1);
});
