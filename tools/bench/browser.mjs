// How the element feels on a slow telephone: Chromium with its processor slowed, from a gesture to the picture of it, and what
// moves by itself meanwhile.
import { chromiumFlags } from '../lib/chromium-flags.mjs';
import { paths } from '../lib/paths.mjs';
import { serve } from '../serve.mjs';

export const slowdown = 4;
/** What is asked for: milliseconds of a filter to its picture, and the sum of layout shifts. */
export const bounds = { filter: 50, shift: 0.02 };

const sizes = { desktop: { width: 1280, height: 800 }, telephone: { width: 360, height: 780 } };

/**
 * Gestures in pairs, there and back, so that each starts from the same screen. A gesture runs in the page, on the root of the
 * element, and ends with the browser's own event on a control.
 */
const filters = {
  'filter by project': { state: '', open: '統合プロジェクト', box: '感染症PJ' },
  'filter by disease area': { state: '', open: '疾患領域', box: 'がん' },
  'year': { state: '', select: 'filter-year', values: ['2026', ''] },
  'filter by project, list of indicators': { state: 'view=indicators', open: '統合プロジェクト', box: '感染症PJ' },
  'year, project × disease area': { state: 'view=diseases', select: 'filter-year', values: ['2026', ''] },
};
const switches = {
  'overview → indicators': ['概要', 'すべての指標'],
  'overview → needs attention': ['概要', '確認が必要な項目'],
  'overview → projects': ['概要', '統合プロジェクト'],
  'overview → disease areas': ['概要', '疾患領域'],
  'overview → result cases': ['概要', '成果事例'],
  'overview → plan and efforts': ['概要', '計画と取組'],
  'overview → data checks': ['概要', 'データの検算'],
};

/** Runs in the page: helpers that find controls by their words, and the clock. */
function prepare() {
  const root = () => document.querySelector('plan-indicators').shadowRoot;
  const words = (each) => each.textContent.trim();
  const find = (selector, text) => [...root().querySelectorAll(selector)].find((each) => words(each).startsWith(text));
  /** Milliseconds until the frame after the gesture has been painted. */
  const painted = (gesture) => new Promise((done) => {
    // Between two frames, as gestures come.
    requestAnimationFrame(() => setTimeout(() => {
      const start = performance.now();
      gesture();
      const script = performance.now() - start;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ painted: performance.now() - start, script });
        port2.postMessage(0);
      });
    }));
  });
  /** As a reader has it who is about to use the control: in sight, the focus on it, and nothing left to do from the gesture before. */
  const ready = async (control) => {
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
    await new Promise((done) => setTimeout(done, 300));
  };
  globalThis.bench = {
    open: (name) => find('.choices-button', name)?.click(),
    ready: (selector, name) => ready(name ? find(selector, name) : root().querySelector(selector)),
    tick: (name) => painted(() => find('.choice', name).querySelector('input').click()),
    choose: (id, value) => painted(() => {
      const select = root().getElementById(id);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }),
    go: (name) => painted(() => find('.nav-link', name).click()),
  };
}

/** Counts what moves by itself from the first paint on; what follows a gesture within half a second is not counted, as in browsers' own measure. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) globalThis.shifts.push({ value: entry.value, nodes: entry.sources.map(({ node }) => node?.nodeName ?? '') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const middle = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
/** There and back are two gestures: the slower one counts. */
const slower = (each) => Math.max(...[0, 1].map((turn) => middle(each.filter((_, round) => round % 2 === turn).map(({ painted }) => painted))));
const summary = (each, median = middle(each.map(({ painted }) => painted))) => ({
  median,
  script: middle(each.map(({ script }) => script)),
  processor: middle(each.map(({ processor }) => processor)),
  slowest: Math.max(...each.map(({ painted }) => painted)),
});

const pairs = (each) => summary(each, slower(each));

async function opened(browser, base, viewport, state) {
  const context = await browser.newContext({ viewport, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchShifts);
  await page.goto(`${base}${state ? `#plan?${state}` : ''}`);
  await page.locator('plan-indicators [data-view-heading]').waitFor();
  await page.locator('plan-indicators .waiting').waitFor({ state: 'detached' });
  await page.evaluate(prepare);
  return { page, session, close: () => context.close() };
}

const shiftOf = (page) => page.evaluate(() => globalThis.shifts.reduce((sum, { value }) => sum + value, 0));

/** Milliseconds of processor time of the page's main thread so far: what other programs of the machine take is not in it. */
async function processorTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** What a gesture gives, with the processor time it took. */
async function timed(session, gesture) {
  const before = await processorTime(session);
  const time = await gesture();
  return { ...time, processor: (await processorTime(session)) - before };
}

async function filterTimes({ page, session }, { open, box, select, values }, rounds) {
  const times = [];
  await page.evaluate(() => document.querySelector('plan-indicators').shadowRoot.querySelector('.filters-toggle[aria-expanded="false"]')?.click());
  if (open) {
    await page.evaluate((name) => globalThis.bench.open(name), open);
    await page.locator('plan-indicators .choice').first().waitFor();
  }
  for (let round = -4; round < rounds; round += 1) {
    await page.evaluate((at) => globalThis.bench.ready(...at), open ? ['.choice', box] : [`#${select}`]);
    const time = await timed(session, () => (open
      ? page.evaluate((name) => globalThis.bench.tick(name), box)
      : page.evaluate(([id, value]) => globalThis.bench.choose(id, value), [select, values[Math.abs(round) % values.length]])));
    if (round >= 0) times.push(time);
  }
  return times;
}

/** The same filters by the reader's own clicks: what moves without a reason. */
async function shiftOfFilters(browser, base, viewport) {
  const { page, close } = await opened(browser, base, viewport, '');
  const before = await shiftOf(page);
  const toggle = page.locator('plan-indicators .filters-toggle');
  if (await toggle.isVisible()) await toggle.click();
  for (const { open, box } of Object.values(filters).filter(({ open: each, state }) => each && !state)) {
    await page.getByRole('button', { name: open, exact: false }).and(page.locator('.choices-button')).click();
    for (let round = 0; round < 4; round += 1) {
      await page.locator('.choice', { hasText: box }).first().click();
      await page.waitForTimeout(700);
    }
  }
  const after = await shiftOf(page);
  await close();
  return after - before;
}

/**
 * @param {{ rounds?: number }} [options]
 * @returns {Promise<{ name: string, size: string, kind: 'filter' | 'view' | 'shift', median: number, slowest?: number, script?: number, processor?: number }[]>}
 */
export async function browserFigures({ rounds = 20 } = {}) {
  const { chromium } = await import('@playwright/test');
  const server = await serve({ directory: paths.dist, port: 0 });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags });
  const rows = [];
  try {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const [name, filter] of Object.entries(filters)) {
        const screen = await opened(browser, server.url, viewport, filter.state);
        rows.push({ name, size, kind: 'filter', ...pairs(await filterTimes(screen, filter, rounds)) });
        await screen.close();
      }
      const { page, session, close } = await opened(browser, server.url, viewport, 'view=results');
      const load = await shiftOf(page);
      for (const [name, [from, to]] of Object.entries(switches)) {
        const times = [];
        for (let round = -2; round < rounds; round += 1) {
          await page.evaluate((view) => globalThis.bench.ready('.nav-link', view), from);
          await page.evaluate((view) => globalThis.bench.go(view), from);
          await page.locator('plan-indicators .waiting').waitFor({ state: 'detached' });
          await page.evaluate((view) => globalThis.bench.ready('.nav-link', view), to);
          const time = await timed(session, () => page.evaluate((view) => globalThis.bench.go(view), to));
          if (round >= 0) times.push(time);
          await page.locator('plan-indicators .waiting').waitFor({ state: 'detached' });
        }
        rows.push({ name, size, kind: 'view', ...summary(times) });
      }
      await close();
      const plain = await opened(browser, server.url, viewport, '');
      await plain.page.waitForTimeout(1000);
      rows.push({ name: 'layout shift: load of the host page', size, kind: 'shift', median: await shiftOf(plain.page) });
      await plain.close();
      rows.push({ name: 'layout shift: load of the result cases', size, kind: 'shift', median: load });
      rows.push({ name: 'layout shift: eight filters', size, kind: 'shift', median: await shiftOfFilters(browser, server.url, viewport) });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}
