// custom-elements.json against the running element: attributes, properties, methods, events, slots, parts and custom properties.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';
import { choose, open, shown } from './plan.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const [declaration] = manifest.modules[0].declarations;
const names = (list) => list.map(({ name }) => name).toSorted();
const element = (page) => page.locator('plan-indicators').first();
/** "results-{project}" stands for the names that the data makes. */
const patterns = names(declaration.cssParts).map((name) => [name, new RegExp(`^${name.replace(/\{\w+\}/g, '[\\w-]+')}$`)]);
const documented = (part) => patterns.filter(([name, pattern]) => name === part || pattern.test(part)).map(([name]) => name);

/** A failure after the first screen. */
async function fail(page) {
  await element(page).evaluate((each) => { each.src = './nowhere.json'; });
  await expect(page.getByRole('alert')).toBeVisible();
}

test('attributes are those that the element observes, and each is a property', async ({ page }) => {
  await open(page, '/minimal.html');
  const observed = await element(page).evaluate((each) => each.constructor.observedAttributes);
  expect(names(declaration.attributes)).toEqual(observed.toSorted());
  const missing = await element(page).evaluate((each, fields) => fields.filter((field) => !(field in each)), declaration.attributes.map(({ fieldName }) => fieldName));
  expect(missing).toEqual([]);
});

test('properties and methods are those of the class', async ({ page }) => {
  await open(page, '/minimal.html');
  const found = await element(page).evaluate((each) => {
    const own = {};
    for (let prototype = each.constructor.prototype; prototype !== HTMLElement.prototype; prototype = Object.getPrototypeOf(prototype)) Object.assign(own, Object.getOwnPropertyDescriptors(prototype));
    return Object.entries(own).map(([name, { value }]) => ({ name, kind: typeof value === 'function' ? 'method' : 'field' }));
  });
  const life = ['constructor', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback'];
  const real = found.filter(({ name }) => !life.includes(name)).map(({ name, kind }) => `${kind} ${name}`);
  const told = declaration.members.filter((member) => !member.static).map(({ name, kind }) => `${kind} ${name}`);
  expect(told.toSorted()).toEqual(real.toSorted());
});

test('every event is sent, under its name and with its fields', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.sent = {};
    const before = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function noted(event) {
      if (this.localName === 'plan-indicators') globalThis.sent[event.type] = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted').sort();
      return before.call(this, event);
    };
  });
  await open(page, '/minimal.html');
  await page.getByRole('button', { name: '治験に至った件数' }).click();
  await shown(page);
  await fail(page);
  const told = Object.fromEntries(declaration.events.map(({ name, description }) => {
    const [, fields] = /Fields?: (.*)\.$/.exec(description);
    return [name, [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field).toSorted()];
  }));
  expect(await page.evaluate(() => globalThis.sent)).toEqual(told);
});

test('slots are those of its shadow root', async ({ page }) => {
  await open(page, '/minimal.html');
  const slots = () => element(page).evaluate((each) => [...each.shadowRoot.querySelectorAll('slot')].map(({ name }) => name));
  const ready = await slots();
  await fail(page);
  expect([...new Set([...ready, ...await slots()])].toSorted()).toEqual(names(declaration.slots));
});

test('custom properties are those that its styles read', async ({ page }) => {
  await open(page, '/minimal.html');
  const read = await element(page).evaluate((each) => {
    const text = each.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText).join('\n');
    return [...new Set([...text.matchAll(/var\((--plan-[\w-]+)/g)].map(([, name]) => name))];
  });
  expect(names(declaration.cssProperties)).toEqual(read.toSorted());
});

test('every part that is drawn is told, and every part that is told is drawn', async ({ page }) => {
  test.slow();
  await open(page, '/minimal.html');
  const seen = new Set();
  const note = async () => {
    const parts = await element(page).evaluate((each) => [...each.shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]));
    for (const part of parts) seen.add(part);
  };
  await note();
  await choose(page, '統合プロジェクト', '感染症PJ');
  await note();
  const codes = JSON.parse(readFileSync(new URL('../../dist/data/medical-rd-plan-3.json', import.meta.url), 'utf8')).indicators.map(({ code }) => code);
  const states = [
    ...['board', 'attention', 'indicators', 'projects', 'diseases', 'results', 'efforts', 'data', 'method', 'glossary'].map((view) => ({ view })),
    { view: 'projects', compare: ['PJ1', 'PJ2'] },
    { view: 'project', project: ['PJ4'] },
    { view: 'disease', disease: ['CANCER'] },
    { view: 'board', project: ['NOWHERE'] },
    ...codes.flatMap((indicator) => [{ view: 'indicator', indicator }, { view: 'indicator', indicator, project: ['PJ4'] }]),
  ];
  for (const state of states) {
    await element(page).evaluate((each, asked) => each.show({ project: [], disease: [], compare: [], ...asked }), state);
    await expect(page.locator('.waiting')).toHaveCount(0);
    await note();
  }
  await element(page).evaluate((each) => { each.standalone = true; });
  await page.getByRole('button', { name: '共有・引用' }).click();
  await expect(page.getByRole('navigation', { name: 'この画面の位置' })).toBeVisible();
  await note();
  await fail(page);
  await note();
  expect([...seen].filter((part) => documented(part).length === 0).toSorted()).toEqual([]);
  const drawn = new Set([...seen].flatMap(documented));
  expect(names(declaration.cssParts).filter((name) => !drawn.has(name))).toEqual([]);
});
