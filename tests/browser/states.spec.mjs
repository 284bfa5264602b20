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
  const before = await waiting.evaluate((each) => ({ opacity: getComputedStyle(each).opacity, height: each.getBoundingClientRect().height, delay: each.getAnimations().length }));
  expect(before).toMatchObject({ opacity: '0', delay: 1 });
  expect(before.height).toBeGreaterThan(400);
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
