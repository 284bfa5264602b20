// Figures: what stands around them, their numbers as a table, the picture as SVG and as PNG, themes.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from './fixtures.mjs';
import { at, open, tableRows } from './plan.mjs';
import { pixels } from '../../tools/lib/png.mjs';

const figure = (page, title) => page.getByRole('figure').filter({ hasText: title });
const page4 = (indicator, more = '', page = '/') => at(`view=indicator&indicator=${indicator}${more}`, page);

/**
 * What a button hands over. Firefox, as it is driven here, tells nothing of a download of what the page itself made:
 * there the file is taken where it is made, and its name where the link is followed.
 */
async function saved(page, button, browserName) {
  if (browserName !== 'firefox') {
    const waiting = page.waitForEvent('download');
    await button.click();
    const download = await waiting;
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  }
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    globalThis.made = {};
    URL.createObjectURL = (file) => {
      globalThis.made.file = file;
      return make(file);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function followed() {
      globalThis.made.name = this.download;
      click.call(this);
    };
  });
  await button.click();
  await expect.poll(() => page.evaluate(() => globalThis.made.name ?? '')).not.toBe('');
  const { name, bytes } = await page.evaluate(async () => ({ name: globalThis.made.name, bytes: [...new Uint8Array(await globalThis.made.file.arrayBuffer())] }));
  return { name, content: Buffer.from(bytes) };
}

const svgOf = (content) => new JSDOM(content.toString(), { contentType: 'image/svg+xml' }).window.document.documentElement;
const seen = (svg) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('').replace(/\s/g, '');
/** The boxes of a colour: left, top, right, bottom. */
const boxes = (svg, colour) => [...svg.querySelectorAll(`path[fill="${colour}"]`)].flatMap((path) => {
  const found = /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H/.exec(path.getAttribute('d'));
  return found ? [found.slice(1).map(Number)] : [];
});

for (const [lang, path, indicator, title, words] of [
  ['ja', '/', 'HANDOVERS', '最も多いのは共同研究開発契約の115件', ['企業導出件数・導出形態別（件）、令和7年度（2025年度）', '計は158件、項目の和（このツールの計算）は158件', '令和7年度版', '①アウトカム指標とアウトプット指標', '2～7ページ', 'を加工して作成。']],
  ['en', '/en.html', 'HANDOVERS', 'Largest: Joint R&D agreement, 115 cases', ['Hand-overs to companies, By form of contract (cases), FY2025', 'the items sum to 158 cases (computed here)', 'FY2025 edition', 'pages 2–7', 'edited and processed.']],
]) {
  test(`a breakdown, ${lang}: headline, bars, table, and the same in both files`, async ({ page, browserName }) => {
    await open(page, page4(indicator, '', path));
    const own = figure(page, title);
    await expect(own.getByRole('img', { name: title })).toBeVisible();
    await own.getByRole('group').or(own.locator('summary')).first().click();
    const rows = (await tableRows(own.getByRole('table'))).slice(1, -1);
    expect(rows.map(([, whole]) => whole)).toEqual(['7', '36', '115']);
    const svg = await saved(page, own.getByRole('button', { name: /SVG/ }), browserName);
    expect(svg.name).toBe(`HANDOVERS-breakdown-FORM-${lang}.svg`);
    const picture = svgOf(svg.content);
    const text = seen(picture);
    for (const word of [title, ...words]) expect(text).toContain(word.replace(/\s/g, ''));
    for (const [name, whole] of rows) expect(text).toContain(`${name}${whole}`.replace(/\s/g, ''));
    const bars = boxes(picture, '#0017c1');
    expect(bars).toHaveLength(3);
    expect(new Set(bars.map(([left]) => left)).size).toBe(1);
    const long = bars.map(([left, , right]) => right - left);
    expect(long[1] / long[2]).toBeCloseTo(36 / 115, 2);

    const png = await saved(page, own.getByRole('button', { name: /PNG/ }), browserName);
    expect(png.name).toBe(`HANDOVERS-breakdown-FORM-${lang}.png`);
    const { width, height, at: pixel } = pixels(png.content);
    expect([width, height]).toEqual([picture.getAttribute('width') * 2, picture.getAttribute('height') * 2]);
    for (const [left, top, right, bottom] of bars) expect(pixel(Math.round(left + right), Math.round(top + bottom))).toEqual([0, 0x17, 0xc1]);
    expect(pixel(3, 3)).toEqual([255, 255, 255]);
    // Beyond the end of the shortest bar's row there is ground and lettering, no bar.
    expect(pixel(Math.round(bars[2][2]) * 2 - 2, Math.round(bars[0][1] + bars[0][3]))).toEqual([255, 255, 255]);
    // Letters are there: dark pixels in the band of the title.
    let dark = 0;
    for (let x = 0; x < width; x += 1) for (let y = 56; y < 110; y += 1) if (pixel(x, y)[0] < 80) dark += 1;
    expect(dark).toBeGreaterThan(400);
  });
}

test('files are light and unforced whatever the page shows', async ({ page, browserName }) => {
  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }]) {
    await page.emulateMedia(media);
    await open(page, page4('BIOMANUFACTURING_TRAINEES'));
    const own = figure(page, '目標の道筋');
    const svg = (await saved(page, own.getByRole('button', { name: /SVG/ }), browserName)).content.toString();
    expect(svg).toContain('fill="#ffffff"');
    expect(svg).toContain('stroke="#0017c1"');
    expect(svg).toContain('stroke="#666666"');
    // The year that is being read is no part of the file.
    expect(svg).not.toContain('#e8f1fe');
  }
});

test('on the strictest page both files are made without one violation', async ({ page, watch, browserName }) => {
  await open(page, '/strict/strict.html');
  const element = page.locator('plan-indicators').first();
  await element.evaluate((each) => each.show({ view: 'indicator', indicator: 'HANDOVERS' }));
  const own = figure(page, '最も多いのは共同研究開発契約の115件');
  const svg = await saved(page, own.getByRole('button', { name: /SVG/ }), browserName);
  expect(boxes(svgOf(svg.content), '#0017c1')).toHaveLength(3);
  const png = await saved(page, own.getByRole('button', { name: /PNG/ }), browserName);
  expect(pixels(png.content).width).toBe(1520);
  expect(await page.evaluate(() => [...globalThis.policyViolations, ...globalThis.uncaught])).toEqual([]);
  expect(await watch.violations()).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('the projects: one small multiple an indicator, budgets as printed, the project without one named', async ({ page, browserName }) => {
  await open(page, at('view=projects'));
  const [multiples, budgets] = [figure(page, '10指標のうち5指標で、医薬品PJの値が最も多い'), figure(page, '最も多いのは医薬品PJ・日本医療研究開発機構対象経費の306億円')];
  await expect(multiples.getByRole('img')).toBeVisible();
  await expect(budgets).toContainText('イノベーション・エコシステムPJの予算額は記載がありません。');
  await expect(budgets).toContainText('合計しません。');
  const svg = svgOf((await saved(page, budgets.getByRole('button', { name: /SVG/ }), browserName)).content);
  expect(boxes(svg, '#0017c1')).toHaveLength(9);
  expect(seen(svg)).toContain('イノベーション・エコシステムPJ記載なし');
});

test('two single years make a slope; it has no slider, the path of five years has one', async ({ page }) => {
  await open(page, page4('BIOMANUFACTURING_TRAINEES'));
  const years = figure(page, '令和6年度（2024年度）の125人から、令和7年度（2025年度）の146人へ');
  await expect(years.getByRole('img')).toBeVisible();
  await expect(years.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('figure').filter({ has: page.getByRole('slider') })).toHaveCount(1);
  // Nothing in a picture takes the focus.
  await expect(page.locator('svg [tabindex], svg[tabindex]')).toHaveCount(0);
});

test('a picture follows the width that it has, its letters do not shrink', async ({ page }) => {
  await open(page, page4('HANDOVERS'));
  for (const width of [1280, 360, 800]) {
    await page.setViewportSize({ width, height: 800 });
    const plot = page.locator('.plot').first();
    await expect.poll(() => plot.evaluate((svg) => Math.abs(svg.getBoundingClientRect().width - svg.viewBox.baseVal.width))).toBeLessThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('themes: light unless asked, dark when asked, auto follows the reader; paper is light', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its media features are not emulated here');
  await open(page);
  const ground = () => page.locator('[part~="base"]').evaluate((each) => getComputedStyle(each).backgroundColor);
  const themed = (theme) => page.locator('plan-indicators').evaluate((each, name) => { each.theme = name; return new Promise(requestAnimationFrame); }, theme);
  const [white, black] = ['rgb(255, 255, 255)', 'rgb(26, 26, 26)'];
  for (const [theme, scheme, media, expected] of [
    ['light', 'dark', 'screen', white], ['dark', 'light', 'screen', black], ['auto', 'light', 'screen', white], ['auto', 'dark', 'screen', black], ['dark', 'dark', 'print', white], ['auto', 'dark', 'print', white],
  ]) {
    await themed(theme);
    await page.emulateMedia({ colorScheme: scheme, media });
    expect(await ground(), `${theme} ${scheme} ${media}`).toBe(expected);
  }
});

test('forced colours: every mark of every picture is seen', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its media features are not emulated here');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const state of ['view=board', 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES', 'view=indicator&indicator=HANDOVERS', 'view=projects']) {
    await open(page, at(state));
    const unseen = await page.locator('plan-indicators').evaluate((element) => {
      const root = element.shadowRoot;
      const ground = getComputedStyle(root.querySelector('.plan')).backgroundColor;
      return [...root.querySelectorAll('svg.plot path, svg.plot text, svg.bullet rect, svg.bullet line, svg.bullet path')].flatMap((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const shown = [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
        // Grounds of something and halos are not there to be seen.
        return shown || mark.matches('[data-mark="band"], [data-mark="paceHalo"], .bullet-target-halo') ? [] : [mark.outerHTML.slice(0, 120)];
      });
    });
    expect(unseen, state).toEqual([]);
  }
});
