// How screens look: point by point where fonts and browser are the ones that drew the kept pictures, and everywhere by the
// places of their parts. Kept anew with: npx playwright test --project=chromium visual --update-snapshots
import { expect, test } from './fixtures.mjs';
import { drawing, family, hindrance, keep, readKept } from './pinned.mjs';
import { openView } from './views.mjs';

test.skip(({ browserName }) => browserName !== 'chromium', 'Pictures are kept of Chromium only.');

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 780 };
const light = { colorScheme: 'light' }, dark = { colorScheme: 'dark' }, forced = { colorScheme: 'dark', forcedColors: 'active' };

const screens = {
  'board-wide-light': { state: 'view=board', from: '[part^="targets-"]', size: wide, media: light },
  'board-narrow-light': { state: 'view=board&project=PJ4', from: '[part^="targets-"]', size: narrow, media: light },
  'board-wide-forced': { state: 'view=board', from: '[part~="nav"]', size: wide, media: forced },
  'indicator-wide-light': { state: 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES', from: '[part~="official"]', size: wide, media: light },
  'indicator-narrow-dark': { state: 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES', from: 'figure', size: narrow, media: dark },
  'compared-wide-dark': { state: 'view=projects&compare=PJ1,PJ4', from: '[part~="side-by-side"]', size: wide, media: dark },
  'matrix-wide-light': { state: 'view=diseases', from: '[part~="matrix"]', size: wide, media: light },
  'matrix-narrow-forced': { state: 'view=diseases', from: '[part~="matrix"]', size: narrow, media: forced },
  'nothing-found-narrow-light': { state: 'view=search&query=zzzz', from: '[part~="nav"]', size: narrow, media: light },
};

/** Opens a screen in the pinned font, with a part of it at the top. */
async function show(page, { state, from, size, media }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await openView(page, 'ja', state);
  await page.evaluate(async (name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { font-family: "${name}" } plan-indicators { --plan-font: "${name}" }`);
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
  }, family);
  // Twice: what comes near takes its real height, which moves what stands below it.
  for (let round = 0; round < 2; round += 1) {
    await page.locator(from).first().evaluate((part) => scrollTo(0, part.getBoundingClientRect().top + scrollY - 16));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

/** The parts on the screen, top to bottom, with their places across it: these do not hang on the letters. */
const places = (page) => page.locator('plan-indicators').evaluate((element) => [...element.shadowRoot.querySelectorAll('[part]')].flatMap((part) => {
  const { left, width, top, bottom } = part.getBoundingClientRect();
  if (width === 0 || bottom <= 0 || top >= innerHeight) return [];
  return [{ part: part.getAttribute('part'), left: Math.round(left), width: Math.round(width) }];
}));

const updating = (info) => ['all', 'changed'].includes(info.config.updateSnapshots);

for (const [name, screen] of Object.entries(screens)) {
  test(`${name}: every part stands where it stood`, async ({ page }, info) => {
    await show(page, screen);
    const path = info.snapshotPath(`${name}.json`);
    const found = await places(page);
    expect(found.length).toBeGreaterThan(1);
    if (updating(info)) keep(path, found);
    const kept = readKept(path);
    expect(kept, 'none is kept yet').not.toBeNull();
    // Lines of other letters end elsewhere, so that what is just off the screen may come in: order and places of common parts count.
    const common = kept.filter(({ part }) => found.some((each) => each.part === part));
    expect(common.length).toBeGreaterThanOrEqual(Math.ceil(kept.length / 2));
    for (const { part, left, width } of common) {
      const now = found.find((each) => each.part === part);
      expect.soft(Math.abs(now.left - left), `${part} from the left: ${now.left}, was ${left}`).toBeLessThanOrEqual(2);
      expect.soft(Math.abs(now.width - width), `${part} width: ${now.width}, was ${width}`).toBeLessThanOrEqual(2);
    }
  });

  test(`${name}: the same picture`, async ({ page, browser }, info) => {
    const record = info.snapshotPath('drawn-with.json');
    const here = await drawing(browser);
    if (updating(info)) keep(record, here);
    const reason = hindrance(readKept(record), here);
    test.skip(reason !== null, `Not compared point by point: ${reason}.`);
    await show(page, screen);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.002 });
  });
}
