// What is seen while something is missing: quiet, without jumps, and in the page's colours.
import { expect, test } from './fixtures.mjs';
import { at, open } from './plan.mjs';
import { openView, views } from './views.mjs';

test.describe.configure({ timeout: 120_000 });

test('texts on their way: a place is kept at once, the words come only when it takes a while', async ({ page }) => {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(/narratives/, async (route) => { await held; await route.continue(); });
  await open(page, at('view=results'));
  const waiting = page.locator('.waiting');
  const { delay, height } = await waiting.evaluate((each) => ({ delay: getComputedStyle(each).animation, height: each.getBoundingClientRect().height }));
  expect(delay).toMatch(/0\.4s steps\(1\).* wait/);
  expect(height).toBeGreaterThan(400);
  await expect.poll(() => waiting.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
  release();
  await expect(waiting).toHaveCount(0);
  await expect(page.locator('.case').first()).toBeVisible();
});

test('a search without a hit offers other words, and no filters that hold nothing', async ({ page }) => {
  await open(page, at('view=search&query=zzzz'));
  await expect(page.getByRole('button', { name: '別の語で検索' })).toBeVisible();
  await expect(page.locator('[part="filters"]')).toHaveCount(0);
  await open(page, at('view=indicators&query=zzzz'));
  await expect(page.locator('[part="filters"]')).toBeVisible();
});

test('a load that fails later keeps the theme, and the fallback the colours of the page', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its media features are not emulated here');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await page.locator('plan-indicators').evaluate((element) => element.setAttribute('src', './data/nowhere.json'));
  await expect(page.getByRole('alert')).toBeVisible();
  const seen = await page.locator('plan-indicators').evaluate((element) => {
    const error = element.shadowRoot.querySelector('[part="error"]');
    return {
      box: getComputedStyle(error).backgroundColor,
      around: getComputedStyle(error.parentElement).backgroundColor,
      fallback: getComputedStyle(element.querySelector('td')).color,
      page: getComputedStyle(document.body).color,
    };
  });
  expect(seen).toEqual({ box: 'rgb(26, 26, 26)', around: 'rgba(0, 0, 0, 0)', fallback: seen.page, page: 'rgb(242, 242, 242)' });
});

test('before the first screen, a failure says that the content below can be read; alone in its element it does not', async ({ page }) => {
  await page.goto('/data-missing/');
  await expect(page.getByRole('status')).toHaveText(/^データを読み込めませんでした。.*下の内容はそのまま読めます。$/);
  await page.locator('plan-indicators').evaluate((element) => {
    for (const child of [...element.children]) if (child.role !== 'status') child.remove();
    return element.reload().catch(() => {});
  });
  await expect(page.getByRole('status')).not.toHaveText(/下の内容/);
});

test('what is far from the screen is left out of layout, found by its name, and drawn when it comes near', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'it knows no overflow-clip-margin, without which nothing is left out');
  await page.goto('/');
  const special = page.locator('[part="targets-special"]');
  await expect(special).toBeAttached();
  const drawn = () => special.locator('.targets').evaluate((table) => table.checkVisibility({ contentVisibilityAuto: true }));
  await expect.poll(drawn).toBe(false);
  // It stays in the reading order.
  await expect(page.getByRole('rowheader', { name: /^21 / })).toHaveCount(1);
  await page.getByRole('rowheader', { name: /^21 / }).evaluate((row) => row.scrollIntoView());
  await expect.poll(drawn).toBe(true);
  await expect(page.getByRole('rowheader', { name: /^21 / })).toBeInViewport();
});

// The system puts a ground of its own behind words: words in that colour are gone, whatever the ground of their box.
test('forced colours: no words have the colour of their ground, in every view', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its media features are not emulated here');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    const unseen = await page.locator('plan-indicators').evaluate((element) => {
      const probe = element.shadowRoot.querySelector('.plan').appendChild(document.createElement('i'));
      const systemColour = (colour) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const canvas = systemColour('Canvas');
      const found = new Set();
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || !holder.checkVisibility() || holder.closest('style')) continue;
        const { color, fill, forcedColorAdjust } = getComputedStyle(holder);
        const ink = holder.closest('svg') ? fill : color;
        if (ink === canvas && forcedColorAdjust !== 'none') found.add(`${holder.className} ${walker.currentNode.textContent.trim().slice(0, 20)}`);
      }
      probe.remove();
      return [...found];
    });
    expect.soft(unseen, name).toEqual([]);
  }
});
