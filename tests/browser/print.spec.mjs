// Paper: pages counted and read from the PDF that Chromium prints, without background graphics.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium prints to PDF.');

const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

/** The text of every page, without white space. */
async function printed(page) {
  const data = new Uint8Array(await page.pdf({ format: 'A4', margin }));
  const document = await getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise;
  const texts = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map(({ str }) => str).join('').replace(/\s+/g, '').normalize('NFKC'));
  }
  return texts;
}

for (const lang of ['ja', 'en']) {
  test(`each project is one A4 page (${lang})`, async ({ page }) => {
    test.setTimeout(90_000);
    for (let project = 1; project <= 8; project += 1) {
      await open(page, at(`view=project&project=PJ${project}&lang=${lang}`));
      await expect(page.locator('.waiting')).toHaveCount(0);
      const pages = await printed(page);
      expect.soft(pages, `PJ${project}`).toHaveLength(1);
      expect.soft(pages[0]).toContain(`project=PJ${project}`);
      expect.soft(pages[0]).toContain('2026');
    }
  });
}

test('a project’s sheet has its budget, numbers, evaluation, source, edition, date and address', async ({ page }) => {
  await open(page, at('view=project&project=PJ4'));
  await expect(page.locator('.waiting')).toHaveCount(0);
  const [sheet] = await printed(page);
  for (const text of ['感染症プロジェクト', '81億円', '順調に進捗していると評価できる', '1,834件', '計画全体5,585件', '令和7年度版', '時点:2026年3月31日', '出典:', '#plan?', 'project=PJ4'].map((each) => each.normalize('NFKC'))) {
    expect.soft(sheet).toContain(text);
  }
  for (const hidden of ['条件をすべて解除', 'CSVを保存', '前のプロジェクト']) expect.soft(sheet).not.toContain(hidden);
});

for (const [lang, chip] of [['ja', '指標の種類:アウトプット指標(特設目標)'], ['en', 'Kindofindicator:']]) {
  test(`the overview takes two pages at most, filters and address included (${lang})`, async ({ page }) => {
    await open(page, at(`lang=${lang}`));
    const all = await printed(page);
    expect(all.length).toBeLessThanOrEqual(2);
    for (let number = 1; number <= 21; number += 1) expect.soft(all.join('')).toContain(String(number));
    await open(page, at(`kind=SPECIAL&lang=${lang}`));
    const cut = (await printed(page)).join('');
    expect(cut).toContain(chip);
    expect(cut).toContain('kind=SPECIAL');
  });
}

test('what is folded is open on paper and folded again afterwards', async ({ page }) => {
  await open(page, at('view=indicator&indicator=HANDOVERS'));
  const folded = page.locator('plan-indicators details:not([open])');
  const before = await folded.count();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => {
    globalThis.foldedOnPaper = -1;
    addEventListener('beforeprint', () => {
      globalThis.foldedOnPaper = document.querySelector('plan-indicators').shadowRoot.querySelectorAll('details:not([open])').length;
    });
  });
  await page.pdf({ format: 'A4', margin });
  expect(await page.evaluate(() => globalThis.foldedOnPaper)).toBe(0);
  await expect(folded).toHaveCount(before);
});
