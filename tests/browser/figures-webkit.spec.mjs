// Figures in WebKit: drawn in their own unit, and both files made on the strictest page.
import { pixels } from '../../tools/lib/png.mjs';
import { expect, test, until } from './webkit.mjs';

const inPage = (webkit, body, ...args) => webkit.executeScript(body, ...args);

/** Opens a figure whose title begins so; returns nothing before it stands. */
async function openFigure(webkit, server, state, title) {
  await webkit.get(`${server.url}strict/strict.html`);
  await until(() => inPage(webkit, 'return Boolean(document.querySelector("plan-indicators").shadowRoot?.querySelector("[data-view-heading]"))'), 'the first screen');
  await inPage(webkit, 'document.querySelector("plan-indicators").show(arguments[0])', state);
  await until(() => inPage(webkit, `
    globalThis.figure = [...document.querySelector('plan-indicators').shadowRoot.querySelectorAll('figure')].find((each) => each.textContent.includes(arguments[0]));
    globalThis.figure?.scrollIntoView();
    return Boolean(globalThis.figure?.querySelector('svg.plot'));`, title), `the figure "${title}"`);
}

/** The driver cannot see a download: the file is taken where it is made, as base64. */
async function saved(webkit, button) {
  await webkit.manage().setTimeouts({ script: 20_000 });
  return Buffer.from(await webkit.executeAsyncScript(`
    const [name, done] = arguments;
    const make = URL.createObjectURL;
    HTMLAnchorElement.prototype.click = function () {};
    URL.createObjectURL = function (file) {
      // Pictures that are only drawn from come first: the file is the last one, of the kind asked for.
      if (file.type === (name === 'PNG' ? 'image/png' : 'image/svg+xml')) {
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(',')[1]);
        reader.readAsDataURL(file);
      }
      return make.call(URL, file);
    };
    [...globalThis.figure.querySelectorAll('button')].find((each) => each.textContent.includes(name)).click();`, button), 'base64');
}

test('a breakdown: bars in proportion, letters in their own size, SVG and PNG without a violation', async ({ webkit, server }) => {
  const title = '最も多いのは共同研究開発契約の115件';
  await openFigure(webkit, server, { view: 'indicator', indicator: 'HANDOVERS' }, title);
  const ratio = () => inPage(webkit, 'const svg = globalThis.figure.querySelector("svg.plot"); return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width');
  await until(async () => Math.abs((await ratio()) - 1) < 0.01, 'the picture in its own unit');
  const svg = (await saved(webkit, 'SVG')).toString();
  const bars = [...svg.matchAll(/d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[^"]*"[^>]*fill="#0017c1"|fill="#0017c1"[^>]*d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H/g)]
    .map((found) => found.slice(1).filter(Boolean).map(Number));
  expect(bars).toHaveLength(3);
  const long = bars.map(([left, , right]) => right - left);
  expect(long[1] / long[2]).toBeCloseTo(36 / 115, 2);
  expect(svg).toContain(title);
  const png = pixels(await saved(webkit, 'PNG'));
  expect(png.width).toBe(1520);
  for (const [left, top, right, bottom] of bars) {
    const [red, green, blue] = png.at(Math.round(left + right), Math.round(top + bottom));
    expect(red + green).toBeLessThan(80);
    expect(blue).toBeGreaterThan(150);
  }
  expect(png.at(3, 3)).toEqual([255, 255, 255]);
  expect(await inPage(webkit, 'return globalThis.policyViolations.concat(globalThis.uncaught)')).toEqual([]);
});

test('a target path: the slider reads another year, the mark of it moves', async ({ webkit, server }) => {
  await openFigure(webkit, server, { view: 'indicator', indicator: 'BIOMANUFACTURING_TRAINEES' }, '末の時点で目標ペース未満');
  const read = () => inPage(webkit, 'return [globalThis.figure.querySelector(".slider-sentence").textContent, globalThis.figure.querySelector("[type=range]").getAttribute("aria-valuetext")]');
  const before = await read();
  await inPage(webkit, `
    const range = globalThis.figure.querySelector('[type=range]');
    range.value = range.max;
    range.dispatchEvent(new Event('input', { bubbles: true }));`);
  await until(async () => (await read())[0] !== before[0], 'another sentence');
  const [sentence, spoken] = await read();
  expect(sentence).toMatch(/令和10年度（2028年度）/);
  expect(spoken).toMatch(/2028/);
});
