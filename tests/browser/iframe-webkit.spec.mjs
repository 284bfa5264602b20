// The sandboxed frame in WebKit, which knows no 'self' in a frame without an origin.
import { expect, test, until } from './webkit.mjs';

const inPage = (webkit, body, ...args) => webkit.executeScript(body, ...args);
const height = (webkit) => inPage(webkit, 'return document.querySelector("iframe").clientHeight');

/** Runs something inside the frame. */
async function inFrame(webkit, body, ...args) {
  await webkit.switchTo().frame(0);
  try {
    return await webkit.executeScript(body, ...args);
  } finally {
    await webkit.switchTo().defaultContent();
  }
}
const shown = (webkit) => until(() => inFrame(webkit, 'return document.querySelector("plan-indicators").shadowRoot?.querySelector("[data-view-heading]")?.textContent'), 'the first screen');
const content = (webkit) => inFrame(webkit, 'return document.body.scrollHeight');
const settled = (webkit) => until(async () => Math.abs((await height(webkit)) - (await content(webkit))) <= 1, 'the right height');

test('works without an origin, texts included, and its height grows and shrinks', async ({ webkit, server }) => {
  await webkit.get(`${server.url}framing/iframe.html`);
  await shown(webkit);
  expect(await inFrame(webkit, 'return self.origin')).toBe('null');
  await settled(webkit);
  const board = await height(webkit);
  expect(board).toBeGreaterThan(1000);
  await inFrame(webkit, 'document.querySelector("plan-indicators").show({ query: "治験" })');
  await until(async () => (await height(webkit)) < board * 0.7, 'the smaller height');
  await settled(webkit);
  await inFrame(webkit, 'document.querySelector("plan-indicators").show({ query: "", view: "results" })');
  await until(() => inFrame(webkit, 'return document.querySelector("plan-indicators").shadowRoot.querySelector(".case") !== null'), 'a result case');
  await settled(webkit);
  expect(await inPage(webkit, 'return globalThis.policyViolations.concat(globalThis.uncaught)')).toEqual([]);
});
