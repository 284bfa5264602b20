// What every view owes to eyes, fingers and keyboards, whatever it shows: sizes, focus, motion, hover, zoom.
import { expect, test } from './fixtures.mjs';
import { open } from './plan.mjs';
import { openView, views } from './views.mjs';

// Each goes through every view.
test.describe.configure({ timeout: 180_000 });

const narrow = { width: 360, height: 800 };

test('body text has 16 px, nothing less than 12 px, letters in pictures 14 px or more, in every view', async ({ page }) => {
  for (const size of [{ width: 1280, height: 800 }, narrow]) {
    await page.setViewportSize(size);
    for (const [name, state] of Object.entries(views)) {
      await openView(page, 'ja', state);
      const found = await page.locator('plan-indicators').evaluate((element) => {
        const small = new Set();
        const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement: holder, textContent } = walker.currentNode;
          if (!textContent.trim() || !holder.checkVisibility({ visibilityProperty: true }) || ['SCRIPT', 'STYLE'].includes(holder.tagName)) continue;
          const box = holder.getBoundingClientRect();
          if (box.width <= 1 || box.height <= 1) continue;
          // A picture that is drawn smaller than its own unit has smaller letters.
          const picture = holder.closest('svg');
          const scale = picture ? picture.getBoundingClientRect().width / (picture.viewBox.baseVal?.width || picture.getBoundingClientRect().width) : 1;
          const px = parseFloat(getComputedStyle(holder).fontSize) * scale;
          if (px < (picture ? 13.99 : 11.99)) small.add(`${px} ${holder.className} ${textContent.trim().slice(0, 20)}`);
        }
        return { small: [...small], base: parseFloat(getComputedStyle(element.shadowRoot.querySelector('[part~="base"]')).fontSize) };
      });
      expect.soft(found.small, `${name} ${size.width}`).toEqual([]);
      expect.soft(found.base, name).toBeGreaterThanOrEqual(16);
    }
  }
});

test('what the keyboard reaches shows a black ring of 4 px with a yellow halo, in every view', async ({ page }) => {
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    await page.locator('plan-indicators').evaluate((element) => element.shadowRoot.querySelector('[data-view-heading]').focus());
    const rings = new Set();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      rings.add(await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (!active?.getRootNode().host?.matches('plan-indicators')) return 'outside';
        const style = getComputedStyle(active);
        const plain = `${style.outlineStyle} ${style.outlineWidth} ${/255, 212, 61|255, 211, 61|rgb\(255, 21/.test(style.boxShadow) || style.boxShadow !== 'none'}`;
        return plain === 'solid 4px true' ? 'ring' : `${active.localName}.${active.className}: ${plain}`;
      }));
    }
    rings.delete('outside');
    expect.soft([...rings], name).toEqual(['ring']);
  }
});

test('targets are 24 px or more, the primary controls 44 px, in every view', async ({ page }) => {
  for (const size of [{ width: 1280, height: 800 }, narrow]) {
    await page.setViewportSize(size);
    for (const [name, state] of Object.entries(views)) {
      await openView(page, 'ja', state);
      const small = await page.locator('plan-indicators').evaluate((element) => {
        const root = element.shadowRoot, found = new Set();
        for (const target of root.querySelectorAll('button, select, summary, input:not([type="hidden"])')) {
          if (!target.checkVisibility({ visibilityProperty: true })) continue;
          const { width, height } = (target.labels?.[0] && target.type === 'checkbox' ? target.closest('label') ?? target : target).getBoundingClientRect();
          if (width < 23.9 || height < 23.9) found.add(`${target.localName}.${target.className} ${Math.round(width)}×${Math.round(height)}`);
          if (target.matches('select, input[type="search"], .button, .nav a') && height < 43.9) found.add(`primary ${target.localName}.${target.className} ${Math.round(height)}`);
        }
        return [...found];
      });
      expect.soft(small, `${name} ${size.width}`).toEqual([]);
    }
  }
});

test('nothing moves by itself, and nothing at all for those who ask for less motion', async ({ page }) => {
  for (const reducedMotion of ['no-preference', 'reduce']) {
    await page.emulateMedia({ reducedMotion });
    for (const [name, state] of Object.entries(views)) {
      await openView(page, 'ja', state);
      const moving = await page.locator('plan-indicators').evaluate((element, reduced) => [...element.shadowRoot.querySelectorAll('*')].flatMap((each) => {
        const style = getComputedStyle(each);
        const longest = Math.max(...style.transitionDuration.split(',').map(parseFloat));
        const animated = style.animationName !== 'none' || (reduced && longest > 0.001) || longest > 0.3;
        return animated ? [`${each.localName}.${each.className}`] : [];
      }), reducedMotion === 'reduce');
      expect.soft(moving, `${name} ${reducedMotion}`).toEqual([]);
      expect.soft(await page.evaluate(() => document.getAnimations().length), name).toBe(0);
    }
  }
});

test('the pointer over a thing changes how it looks, never what can be read', async ({ page }) => {
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    // No tooltip, and no rule that shows something under the pointer only.
    const hidden = await page.locator('plan-indicators').evaluate((element) => {
      const shows = /(^|;)\s*(display|visibility|content|clip|clip-path|height|max-height|opacity)\s*:/;
      const rules = (list) => [...list].flatMap((rule) => [...(rule.cssRules ? rules(rule.cssRules) : []), ...(rule.selectorText?.includes(':hover') && shows.test(rule.style.cssText) ? [rule.cssText] : [])]);
      const titles = [...element.shadowRoot.querySelectorAll('[title], svg title')].map((each) => each.outerHTML.slice(0, 80));
      return [...element.shadowRoot.adoptedStyleSheets].flatMap((sheet) => rules(sheet.cssRules)).concat(titles);
    });
    expect.soft(hidden, name).toEqual([]);
  }
});

test('at 320 × 256 and at 400 % zoom no view scrolls sideways, and nothing stands fixed over the rest', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    const found = await page.locator('plan-indicators').evaluate((element) => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      fixed: [...element.shadowRoot.querySelectorAll('*')].filter((each) => getComputedStyle(each).position === 'fixed' && each.checkVisibility()).map((each) => each.className),
    }));
    expect.soft(found, name).toEqual({ over: 0, fixed: [] });
  }
});

test('letters of twice the size cut nothing off', async ({ page }) => {
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    const cut = await page.locator('plan-indicators').evaluate((element) => {
      element.shadowRoot.querySelector('[part~="base"]').parentNode.host.style.setProperty('zoom', '2');
      return [...element.shadowRoot.querySelectorAll('*')].filter((each) => {
        const style = getComputedStyle(each);
        if (!each.checkVisibility() || each.closest('.hidden') || !/hidden|clip/.test(style.overflowY) || each.clientHeight < 2) return false;
        return each.scrollHeight > each.clientHeight + 1 && style.webkitLineClamp === 'none';
      }).map((each) => `${each.localName}.${each.className}`);
    });
    expect.soft(cut, name).toEqual([]);
    await page.locator('plan-indicators').evaluate((element) => element.style.removeProperty('zoom'));
  }
});

test('overall before details: header, headline, filters, status and results follow one another', async ({ page }) => {
  await open(page);
  const order = await page.locator('plan-indicators').evaluate((element) => {
    const parts = ['header', 'nav', 'counts', 'filters', 'status', 'outcomes', 'targets-overall', 'targets-special', 'colophon'];
    const all = [...element.shadowRoot.querySelectorAll('[part]')];
    return parts.map((part) => all.findIndex((each) => each.part.contains(part)));
  });
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test('a state is a silent sign and words, a grade its letter and words, in every view', async ({ page }) => {
  let marks = 0;
  for (const [name, state] of Object.entries(views)) {
    await openView(page, 'ja', state);
    const found = await page.locator('plan-indicators').evaluate((element) => {
      const signals = [...element.shadowRoot.querySelectorAll('.signal')], grades = [...element.shadowRoot.querySelectorAll('.grade')];
      const bad = signals.filter((each) => !each.querySelector('svg')?.closest('[aria-hidden="true"]') || !each.querySelector('.signal-label')?.textContent.trim())
        .concat(grades.filter((each) => !each.textContent.replace(/^[AB]\s*/, '').trim()));
      return { bad: bad.map((each) => each.outerHTML.slice(0, 120)), count: signals.length + grades.length };
    });
    expect.soft(found.bad, name).toEqual([]);
    marks += found.count;
  }
  expect(marks).toBeGreaterThan(100);
});
