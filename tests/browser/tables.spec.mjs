// The pages with every number and every text: no script, nothing that a checker finds, readable on a narrow page.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of ['/tables.html', '/tables.en.html', '/texts.html', '/texts.en.html']) {
  test(`${address}: axe finds nothing, no script is fetched, nothing scrolls sideways`, async ({ page, watch }) => {
    test.setTimeout(90_000);
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).options({ runOnly: tags, resultTypes: ['violations'] }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    }
    expect(watch.requests.filter((url) => /\.(js|wasm|json)$/.test(url))).toEqual([]);
    expect(await watch.violations()).toEqual([]);
  });
}
