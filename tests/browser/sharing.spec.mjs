// What readers take along: links, sentences, references, HTML; and what they are told of editions and errors.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.mjs';
import { at, focused, open } from './plan.mjs';

const page4 = (indicator, more = '', page = '/') => at(`view=indicator&indicator=${indicator}${more}`, page);
const refuse = (page) => page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('closed')) } }));
/** Records what is written to the clipboard. */
const listen = (page) => page.evaluate(() => {
  globalThis.written = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { globalThis.written.push(text); } } });
});
const written = (page) => page.evaluate(() => globalThis.written);

const names = {
  ja: { share: '共有・引用', link: 'この表示へのリンク', copyLink: 'リンクをコピー', copied: 'コピーしました。', selected: '選択しました。', plain: '簡潔な表記', apa: 'APAに準じた表記', embed: 'この表示をほかのページに埋め込む', as: '数値を文でコピー', trials: '治験に至った件数' },
  en: { share: 'Share and cite', link: 'Link to this view', copyLink: 'Copy the link', copied: 'Copied.', selected: 'The text is selected.', plain: 'Plain', apa: 'APA style', embed: 'Embed this view in another page', as: 'Copy as a sentence', trials: 'Projects that reached clinical trials' },
};

for (const [lang, label] of Object.entries(names)) {
  const home = lang === 'en' ? '/en.html' : '/';

  test(`a link carries the edition of its data, and leads back (${lang})`, async ({ page }) => {
    await open(page, page4('TRIALS', '', home));
    await page.getByRole('button', { name: label.share }).click();
    const link = await page.getByRole('textbox', { name: label.link }).inputValue();
    expect(new URL(link).hash).toBe('#plan?view=indicator&indicator=TRIALS&edition=2025-0.1.0');
    await listen(page);
    await page.getByRole('button', { name: label.copyLink }).click();
    expect(await written(page)).toEqual([link]);
    await expect(page.getByRole('status')).toContainText(label.copied);
    await open(page, link);
    await expect(page.getByRole('heading', { level: 3, name: label.trials })).toBeVisible();
    await expect(page.locator('plan-indicators [part="notices"]')).toHaveCount(0);
  });

  test(`references name view, data, address and day (${lang})`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
    await open(page, page4('TRIALS', '', home));
    await page.getByRole('button', { name: label.share }).click();
    for (const style of [label.apa, label.plain]) {
      const text = await page.getByRole('textbox', { name: style }).inputValue();
      expect(text).toContain(label.trials);
      expect(text).toContain('0.1.0');
      expect(text).toContain('indicator=TRIALS');
      expect(text).toContain(lang === 'en' ? '27 November 2026' : '2026年11月27日');
      expect(text).not.toMatch(/[{}]/);
    }
  });

  test(`every key number is copied as one sentence; refused, it is selected (${lang})`, async ({ page }) => {
    await open(page, page4('HANDOVERS', '', home));
    await listen(page);
    const buttons = page.getByRole('button', { name: label.as });
    const count = await buttons.count();
    expect(count).toBeGreaterThan(6);
    for (const button of await buttons.all()) await button.click();
    const sentences = await written(page);
    expect(new Set(sentences).size).toBe(count);
    for (const sentence of sentences) expect(sentence).toMatch(lang === 'en' ? /FY2025.*Source/s : /令和7.*出典：「第3期/s);
    await open(page, page4('TRIALS', '', home));
    await refuse(page);
    await buttons.first().click();
    const field = page.getByRole('textbox', { name: label.as });
    await expect(field).toBeFocused();
    expect(await field.evaluate((area) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(40);
    await expect(page.getByRole('status')).toContainText(label.selected);
  });

  test(`the HTML to embed this view shows it (${lang})`, async ({ page }) => {
    await open(page, page4('TRIALS', '&project=PJ4', home));
    await page.getByRole('button', { name: label.share }).click();
    const html = await page.getByRole('textbox', { name: label.embed }).inputValue();
    expect(html).toMatch(/^<script type="module" src="http.*embed\.js"><\/script>\n<plan-indicators .*<\/plan-indicators>$/);
    await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${html}` }));
    await open(page, '/pasted.html');
    await expect(page.getByRole('heading', { name: label.trials, exact: true })).toBeVisible();
    expect(await page.locator('plan-indicators').evaluate((element) => [element.state().lang, element.state().project])).toEqual([lang, ['PJ4']]);
  });
}

test('the top 1% papers: share, both numbers, period and sources in one sentence', async ({ page }) => {
  await open(page, page4('PAPERS_TOP1'));
  const share = page.locator('[part="share-PAPERS_TOP1_SHARE"]');
  await expect(share).toContainText('1.54％');
  await expect(share).toContainText('論文数（Top1%論文） 86件 ÷ 全論文数 5,585件');
  await listen(page);
  await share.getByRole('button', { name: '数値を文でコピー' }).click();
  expect(await written(page)).toEqual(['令和6年（2024年）・暦年の論文数（Top1%論文）は86件で、全論文数5,585件の1.54％に当たります。論文数（Top1%論文）：AMEDが支援する研究課題の論文のうちTop1%論文。判定の方法（データベース、分野、時点）は報告書に記載がない。全論文数：AMEDが支援する研究課題の論文のすべて。出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」2～7ページ']);
});

test('an address of an older edition is told, and the notice can be dismissed', async ({ page }) => {
  await open(page, page4('TRIALS', '&edition=2024-0.0.9'));
  const notice = page.locator('[part="notices"]');
  await expect(notice).toContainText('このリンクは令和6年度（2024年度）の報告のデータ（版 0.0.9）で作られました。');
  await expect(notice).toContainText('より新しい令和7年度（2025年度）の報告のデータ（版 0.1.0）');
  await page.getByRole('button', { name: 'このお知らせを閉じる' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toBe('#plan?view=indicator&indicator=TRIALS');
  expect((await focused(page)).tag).toBe('h3');
});

test('an edition of the future and one that is none', async ({ page }) => {
  await open(page, at('edition=2026-1.0.0', '/en.html'));
  await expect(page.locator('[part="notices"]')).toContainText('what is shown now is older');
  await open(page, at('edition=next'));
  await expect(page.locator('[part="notices"]')).toContainText('「データの版」の値「next」はこのデータにないため、無視しました。');
});

test.describe('an element that stands alone', () => {
  test('shows where a view stands, and leads back', async ({ page }) => {
    await open(page, page4('TRIALS', '', '/standalone.html'));
    const crumbs = page.getByRole('navigation', { name: 'この画面の位置' });
    await expect(crumbs.getByRole('listitem')).toHaveText(['概要', 'すべての指標', '治験に至った件数']);
    await expect(crumbs.locator('[aria-current="page"]')).toHaveText('治験に至った件数');
    await crumbs.getByRole('link', { name: 'すべての指標' }).click();
    await expect(crumbs.getByRole('listitem')).toHaveText(['概要', 'すべての指標']);
    await crumbs.getByRole('link', { name: '概要' }).click();
    await expect(crumbs).toHaveCount(0);
  });

  test('takes errors where the page says, with address, title and edition', async ({ page }) => {
    await open(page, page4('TRIALS', '', '/standalone.html'));
    const link = page.locator('[part="sources"]').getByRole('link', { name: '誤りを知らせる' });
    const href = await link.getAttribute('href');
    expect(href).toMatch(/^mailto:data@example\.org\?subject=/);
    const told = new URLSearchParams(href.split('?')[1]);
    expect(told.get('subject')).toBe('治験に至った件数');
    expect(told.get('body')).toMatch(/^http.*indicator=TRIALS&edition=2025-0\.1\.0 2025-0\.1\.0$/);
    await page.getByRole('button', { name: '共有・引用' }).click();
    await expect(page.locator('[part="share"]').getByRole('link', { name: '誤りを知らせる' })).toHaveAttribute('href', href);
    const builder = page.getByRole('link', { name: 'この表示をほかのページに埋め込む' });
    expect(new URL(await builder.getAttribute('href'), page.url()).pathname).toBe('/builder.html');
    expect(await builder.getAttribute('href')).toContain('#view=indicator&indicator=TRIALS&lang=ja');
  });

  test('follows no address that is neither a page nor a mailbox, and says so to developers', async ({ page }) => {
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await open(page, page4('TRIALS', '', '/standalone.html'));
    await page.locator('plan-indicators').evaluate((element) => { element.reportHref = 'javascript:alert(1)'; });
    await expect(page.getByRole('link', { name: '誤りを知らせる' })).toHaveCount(0);
    expect(said.filter((text) => text.includes('[address-refused]'))).toHaveLength(1);
  });
});

test('without an address for errors nothing is shown', async ({ page }) => {
  await open(page, page4('TRIALS'));
  await page.getByRole('button', { name: '共有・引用' }).click();
  await expect(page.getByRole('link', { name: '誤りを知らせる' })).toHaveCount(0);
});

test('the keyboard opens and closes both panels, and the focus comes back', async ({ page }) => {
  await open(page, page4('FIH_TRIALS'));
  const share = page.getByRole('button', { name: '共有・引用' });
  await share.focus();
  await page.keyboard.press('Enter');
  await expect(share).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'この表示へのリンク' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
  await expect(share).toHaveAttribute('aria-expanded', 'false');
});

for (const [home, width] of [['/', 1280], ['/', 320], ['/en.html', 1280], ['/en.html', 320]]) {
  test(`axe finds nothing in the open panels (${home}, ${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, page4('PAPERS_TOP1', '&edition=2024-0.0.9', home));
    const results = [];
    for (const name of [/^(用語|Terms)$/, /^(共有・引用|Share and cite)$/]) {
      await page.getByRole('button', { name }).click();
      await expect(page.locator('[part="glossary"] dl, [part="share"]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      results.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
    }
    expect(results).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
