// The forty queries in the browser's own engine: the same hits in the same order in every browser, as in the command.
import { answered, queries } from '../fixtures/search-queries.mjs';
import { expect, test } from './fixtures.mjs';

test('every query finds the same as the native build', async ({ page }) => {
  await page.goto('/');
  const screens = await page.evaluate(async (asked) => {
    const { Engine } = await import('/engine.js');
    const text = async (ending) => (await fetch(`/data/medical-rd-plan-3${ending}`)).text();
    const engine = await Engine.open(new URL('/data/medical-rd-plan-3.json', location.href));
    for (const part of ['narratives', 'narratives-en']) engine.add(part, await text(`.${part}.json`));
    return asked.map(({ query, lang }) => engine.view({ view: 'search', query, lang }));
  }, queries.map(({ query, lang }) => ({ query, lang })));
  for (const [index, { query, lang, answer }] of queries.entries()) {
    expect.soft(answered(screens[index]), `${lang}: ${query}`).toEqual(answer);
  }
});
