// A reader's gesture: the control in use stays where it is, what is out of sight and the address follow the picture, and nothing is left out.
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';

/** Chooses a year as a reader does, and reads in the same task what a reader could not see yet: nothing has been painted. */
const chooseYear = (page, value, read) => page.locator('plan-indicators').evaluate((element, [year, body]) => {
  const root = element.shadowRoot;
  const select = root.getElementById('filter-year');
  select.focus({ preventScroll: true });
  select.value = year;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Function('root', `return (${body})(root)`)(root);
}, [value, String(read)]);

const signals = (root) => [...root.querySelectorAll('.targets .cell-signal')].map((each) => each.textContent);
const state = (root) => {
  const text = (selector) => root.querySelector(selector)?.textContent ?? '';
  return { chips: text('.chips'), headline: text('.headline'), counts: text('.counts'), hash: location.hash, last: [...root.querySelectorAll('.targets .cell-signal')].at(-1).textContent };
};
const filterTop = (page) => page.locator('#filter-year').evaluate((each) => each.getBoundingClientRect().top);

async function atFilters(page) {
  const toggle = page.locator('.filters-toggle[aria-expanded="false"]');
  if (await toggle.isVisible()) await toggle.click();
  await page.locator('#filter-year').evaluate((each) => each.scrollIntoView({ block: 'center' }));
  // The browser tells what is in sight with its next frames, all observers in one go.
  await page.waitForTimeout(200);
  await page.locator('.headline').evaluate((headline) => new Promise((done) => {
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (isIntersecting) return;
      observer.disconnect();
      setTimeout(done);
    });
    observer.observe(headline);
  }));
}

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('what is in sight is drawn at once, the rest and the address right after it', async ({ page }) => {
      await open(page);
      await atFilters(page);
      const before = await page.locator('plan-indicators').evaluate((element, body) => new Function('root', `return (${body})(root)`)(element.shadowRoot), String(state));
      const during = await chooseYear(page, '2026', state);
      expect(during.chips).toContain('令和8年度');
      expect({ ...during, chips: before.chips }).toEqual(before);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#plan?year=2026');
      const after = await page.locator('plan-indicators').evaluate((element, body) => new Function('root', `return (${body})(root)`)(element.shadowRoot), String(signals));
      const headline = page.locator('.headline');
      await expect(headline).not.toHaveText(before.headline);
      await expect(page.locator('.counts')).not.toHaveText(before.counts);
      expect(new Set(after.map((text) => text.replace('計算した判定', '')))).toEqual(new Set(['評価期間前']));
    });

    test('the control in use stays where it is, whatever grows or shrinks above it', async ({ page }) => {
      await open(page);
      await atFilters(page);
      const top = await filterTop(page);
      for (const year of ['2026', '', '2024', '']) {
        await chooseYear(page, year, () => null);
        await page.waitForTimeout(400);
        expect(Math.abs(await filterTop(page) - top), year).toBeLessThanOrEqual(2);
      }
    });
  });
}

test('a gesture is drawn whole: no part keeps what another year said', async ({ page, context }) => {
  const text = (each) => each.locator('plan-indicators').evaluate((element) => {
    const view = element.shadowRoot.querySelector('.view').cloneNode(true);
    for (const away of view.querySelectorAll('.is-away')) away.remove();
    return view.textContent;
  });
  const direct = await context.newPage();
  for (const view of ['board', 'indicators', 'diseases', 'projects', 'attention', 'data']) {
    // A document of its own for each view: the statements arrive after the screen, so both pages are read until they agree.
    await open(direct, at(`view=${view}&year=2024`, `/?${view}`));
    await open(page, at(`view=${view}`, `/?${view}`));
    if (await page.locator('#filter-year').count() === 0) continue;
    await page.waitForTimeout(200);
    await page.bringToFront();
    await chooseYear(page, '2024', () => null);
    await expect.poll(async () => (await text(page)) === (await text(direct)) ? 'the same' : `${await text(page)} instead of ${await text(direct)}`, view).toBe('the same');
  }
});

test('the matrix that a year without values takes away is out of everybody’s reach, and comes back as it was', async ({ page }) => {
  await open(page, at('view=diseases'));
  const table = page.locator('table.matrix');
  const whole = await table.innerText();
  await table.evaluate((each) => { each.dataset.same = 'yes'; });
  const link = table.locator('a').first();
  await expect(link).toBeVisible();

  await page.locator('#filter-year').selectOption('2026');
  await expect(page.locator('.empty')).toBeVisible();
  await expect.poll(() => table.evaluate((each) => each.checkVisibility())).toBe(false);
  expect(await page.locator('.kept').evaluate((each) => each.getBoundingClientRect().height)).toBe(0);
  expect(await page.locator('.view').ariaSnapshot()).not.toContain('table');
  expect(await link.evaluate((each) => { each.focus(); return each.getRootNode().activeElement === each; })).toBe(false);

  await page.locator('#filter-year').selectOption('2025');
  await expect(page.locator('.empty')).toHaveCount(0);
  await expect.poll(() => table.innerText()).toBe(whole);
  expect(await table.evaluate((each) => each.dataset.same)).toBe('yes');
  await expect(page.locator('.view').getByRole('table')).toBeVisible();
});

test('a count that is pressed says so at once, and so do the others', async ({ page }) => {
  await open(page);
  const pressed = await page.locator('plan-indicators').evaluate((element) => {
    const counts = () => [...element.shadowRoot.querySelectorAll('.count')];
    const count = counts().find((each) => each.textContent.includes('目標ペース未満'));
    count.focus();
    count.click();
    return { on: count.getAttribute('aria-pressed'), all: counts().map((each) => each.textContent) };
  });
  expect(pressed.on).toBe('true');
  await expect.poll(() => page.locator('.count').allTextContents()).toEqual(pressed.all);
});

test('a table that a gesture brings begins with its first rows, and has all of them at once after', async ({ page }) => {
  await open(page, at('view=diseases&year=2024'));
  await expect(page.locator('.matrix')).toHaveCount(0);
  const rows = await chooseYear(page, '2025', (root) => root.querySelectorAll('.matrix tbody tr').length);
  expect(rows).toBe(4);
  await expect(page.locator('.matrix tbody tr')).toHaveCount(9);
  await expect(page.locator('.matrix tbody tr').last()).toHaveClass('is-total');
});

test('gestures in a row leave one entry of the history each, in their order', async ({ page }) => {
  await open(page);
  await page.locator('plan-indicators').evaluate((element) => {
    const select = element.shadowRoot.getElementById('filter-year');
    for (const year of ['2024', '2026', '2027']) {
      select.value = year;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  const hash = () => page.evaluate(() => location.hash);
  await expect.poll(hash).toBe('#plan?year=2027');
  for (const expected of ['#plan?year=2026', '#plan?year=2024', '']) {
    await page.evaluate(() => history.back());
    await expect.poll(hash).toBe(expected);
  }
});

test('going back at once takes back an address that is not written yet', async ({ page }) => {
  await open(page);
  await page.locator('plan-indicators').evaluate((element) => element.show({ view: 'indicators' }));
  expect(await page.evaluate(() => location.hash)).toBe('#plan?view=indicators');
  await chooseYear(page, '2024', () => history.back());
  await expect.poll(() => page.locator('plan-indicators').evaluate((element) => [location.hash, element.year, element.view])).toEqual(['', null, 'board']);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => location.hash)).toBe('');
});

test('paper has everything, in the same moment', async ({ page }) => {
  await open(page);
  await atFilters(page);
  const printed = await chooseYear(page, '2026', (root) => {
    dispatchEvent(new Event('beforeprint'));
    return [...root.querySelectorAll('.targets .cell-signal')].filter((each) => !each.textContent.includes('評価期間前')).length;
  });
  expect(printed).toBe(0);
});

test('a page that goes elsewhere in the same moment keeps its own address', async ({ page }) => {
  await open(page);
  await page.locator('plan-indicators').evaluate((element) => element.addEventListener('plan-change', () => history.pushState(null, '', '/elsewhere')));
  await chooseYear(page, '2024', () => null);
  await page.waitForTimeout(400);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/elsewhere');
});

test('leaving the page writes what is not written yet', async ({ page }) => {
  await open(page);
  expect(await chooseYear(page, '2024', () => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return location.hash;
  })).toBe('#plan?year=2024');
});
