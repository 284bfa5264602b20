// Several elements with several datasets on one page: one module, each its own data and state.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { shown } from './plan.mjs';

const fixture = (name) => readFileSync(new URL(`../fixtures/bundles/${name}`, import.meta.url));

test.beforeEach(async ({ page, watch: _ }) => {
  await page.route('**/other/*.json', (route) => route.fulfill({ contentType: 'application/json', body: fixture(route.request().url().split('/').pop()) }));
  await page.goto('/datasets.html');
  await shown(page);
});

test('each shows its own plan, from one module', async ({ page, watch }) => {
  const title = (id) => page.locator(`${id} [part~="header"]`).innerText();
  const about = JSON.parse(fixture('tiny.json')).about.plan.ja;
  expect(await title('#tiny')).toContain(about);
  expect(await title('#whole')).not.toContain(about);
  expect(await title('#again')).toContain(about);
  await expect(page.locator('#whole').getByRole('row', { name: /^21 / }).first()).toBeVisible();
  expect(watch.requests.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  expect(watch.requests.filter((url) => url.endsWith('/other/tiny.json'))).toHaveLength(1);
  expect(watch.errors).toEqual([]);
});

test('a filter of one is none of the others', async ({ page }) => {
  const counts = () => Promise.all(['#whole', '#tiny', '#again'].map((id) => page.locator(id).getByRole('status').innerText()));
  const before = await counts();
  await page.locator('#whole').evaluate((each) => each.show({ project: ['PJ4'] }));
  const after = await counts();
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('each gets the texts of its own plan', async ({ page }) => {
  const waiting = ['medical-rd-plan-3.narratives.json', 'tiny.narratives.json'].map((name) => page.waitForResponse((response) => response.url().endsWith(name)));
  for (const id of ['#whole', '#tiny']) await page.locator(id).evaluate((each) => each.show({ view: 'results' }));
  for (const response of await Promise.all(waiting)) expect(response.ok()).toBe(true);
  await expect(page.locator('#whole .case')).toHaveCount(42);
  await expect(page.locator('#tiny .case').first()).toBeVisible();
  expect(await page.locator('#tiny .case').count()).toBeLessThan(42);
});
