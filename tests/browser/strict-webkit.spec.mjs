// The strict page in WebKit: the whole task by clicks, without one violation, and what is left when it is refused.
import { expect, test, until } from './webkit.mjs';

/** Runs in the page; what stands in the element's shadow root is reached from there. */
const inPage = (webkit, body, ...args) => webkit.executeScript(body, ...args);
const noted = (webkit) => inPage(webkit, 'return globalThis.policyViolations.concat(globalThis.uncaught)');
const textOf = (webkit, selector) => inPage(webkit, `
  const found = document.querySelector('plan-indicators').shadowRoot?.querySelector(arguments[0]);
  return found ? found.innerText : null;`, selector);

/** A click as the reader makes it, on the first element of a selector that has a text. */
async function click(webkit, selector, text = '') {
  const found = await until(() => inPage(webkit, `
    return [...document.querySelector('plan-indicators').shadowRoot.querySelectorAll(arguments[0])].find((each) => each.textContent.includes(arguments[1])) ?? null;`, selector, text), `${selector} "${text}"`);
  await inPage(webkit, "arguments[0].scrollIntoView({ block: 'center' })", found);
  await found.click();
}

async function shown(webkit) {
  await until(() => textOf(webkit, '[data-view-heading]'), 'the first screen');
}

test('the whole task under the strict policy with Trusted Types, without one violation', async ({ webkit, server }) => {
  await webkit.get(`${server.url}strict/strict.html`);
  await shown(webkit);
  expect(await inPage(webkit, 'return document.querySelector("plan-indicators").shadowRoot.querySelectorAll("th[scope=row], [role=rowheader]").length')).toBeGreaterThanOrEqual(21);
  await click(webkit, 'button', '統合プロジェクト');
  await click(webkit, 'label', '感染症PJ');
  await until(async () => (await textOf(webkit, '[role=status]')) === '7件の指標に内訳があり、17件にはこの内訳がありません', 'the count after the filter');
  await click(webkit, 'a', '治験に至った件数');
  await until(async () => (await textOf(webkit, '[data-view-heading]'))?.includes('治験に至った件数'), "the indicator's page");
  // The driver cannot see a download: its click must be one, of the file beside the data.
  const asked = await inPage(webkit, `
    const element = document.querySelector('plan-indicators');
    const found = [];
    HTMLAnchorElement.prototype.click = function () { found.push([this.href, this.hasAttribute('download')]); };
    element.download('csv');
    const link = element.shadowRoot.querySelector('a[download]');
    return [...found, [link.href, link.hasAttribute('download')]];`);
  const csv = [`${server.url}strict/data/medical-rd-plan-3.csv`, true];
  expect(asked).toEqual([csv, csv]);
  expect((await fetch(csv[0])).ok).toBe(true);
  for (const view of ['attention', 'indicators', 'projects', 'diseases', 'efforts', 'data', 'method', 'board', 'results']) {
    await inPage(webkit, 'document.querySelector("plan-indicators").show({ view: arguments[0], project: [], lang: "en" })', view);
    await shown(webkit);
  }
  await until(() => textOf(webkit, '.case'), 'a result case');
  expect(await noted(webkit)).toEqual([]);
});

test('the page notices what is forbidden: none of it means something', async ({ webkit, server }) => {
  await webkit.get(`${server.url}strict/strict.html`);
  const thrown = await inPage(webkit, `
    document.body.setAttribute('style', 'color: red');
    try { document.createElement('div').innerHTML = '<b>x</b>'; return ''; } catch (error) { return error.name; }`);
  expect(thrown).toBe('TypeError');
  await until(async () => (await noted(webkit)).some((each) => each.startsWith('style-src')), 'the report of a style attribute');
  expect((await noted(webkit)).some((each) => each.startsWith('require-trusted-types-for'))).toBe(true);
});

for (const [what, path, sentence] of [
  ["a policy without 'wasm-unsafe-eval'", 'no-wasm', /^WebAssembly の実行が許可されていません。/],
  ['a proxy that refuses the module', 'wasm-refused', /^計算に使うファイル（.wasm）を読み込めませんでした。/],
  ['an error page in place of the module', 'wasm-as-html', /^計算に使うファイル（.wasm）が壊れているか/],
  ['no data', 'data-missing', /^データを読み込めませんでした。/],
]) {
  test(`${what}: the fallback stays and one sentence says why`, async ({ webkit, server }) => {
    await webkit.get(`${server.url}${path}/strict.html`);
    const said = await until(() => inPage(webkit, 'return document.querySelector(".plan-indicators-error")?.textContent'), 'the sentence');
    expect(said).toMatch(sentence);
    expect(await inPage(webkit, 'return [document.querySelector("td").innerText, document.querySelector("td").getBoundingClientRect().height > 0, document.querySelector("plan-indicators").shadowRoot === null]')).toEqual(['158件', true, true]);
  });
}

test('a module of a wrong type works all the same', async ({ webkit, server }) => {
  await webkit.get(`${server.url}octet/strict.html`);
  await shown(webkit);
});

test('one module is fetched, and only files of the same place', async ({ webkit, server }) => {
  await webkit.get(`${server.url}strict/strict.html`);
  await shown(webkit);
  const asked = await inPage(webkit, 'return performance.getEntriesByType("resource").map(({ name }) => name)');
  expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  expect(asked.filter((url) => !url.startsWith(`${server.url}strict/`))).toEqual([]);
});

test('the one-file script works without one violation and fetches no module', async ({ webkit, server }) => {
  await webkit.get(`${server.url}strict/inline.html`);
  await shown(webkit);
  const asked = await inPage(webkit, 'return performance.getEntriesByType("resource").map(({ name }) => name)');
  expect(asked.filter((url) => /\.wasm$|^data:/.test(url))).toEqual([]);
  expect(await noted(webkit)).toEqual([]);
});
