// The page in a frame: what its address sets, how it works without an origin, and the height that the page around gives it.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';

const box = (page, selector = 'iframe') => page.locator(selector).evaluate((frame) => frame.clientHeight);
const frameOf = (page, selector = 'iframe') => page.frameLocator(selector);
const heading = (frame) => frame.locator('[data-view-heading]');
/** The height that the content of a frame has. */
const content = (page, selector = 'iframe') => frameOf(page, selector).locator('body').evaluate((body) => Math.ceil(body.scrollHeight));
const settled = (page, selector = 'iframe') => expect.poll(async () => Math.abs((await box(page, selector)) - (await content(page, selector)))).toBeLessThanOrEqual(1);
const noted = (page) => page.evaluate(() => [...globalThis.policyViolations, ...globalThis.uncaught]);

test('sandboxed, on a server without special headers: the board in its full height, all files from scripts', async ({ page, watch }) => {
  const answers = [];
  page.on('response', (response) => answers.push(response.headers()['access-control-allow-origin']));
  await page.goto('/iframe.html');
  const frame = frameOf(page);
  await expect(heading(frame)).toBeVisible();
  await expect(frame.getByRole('row', { name: /^21 / }).first()).toBeVisible();
  expect(await frame.locator('body').evaluate(() => self.origin)).toBe('null');
  await settled(page);
  expect(await box(page)).toBeGreaterThan(1000);
  expect(new Set(answers)).toEqual(new Set([undefined]));
  expect(watch.requests.filter((url) => /\.(wasm|json)$/.test(url))).toEqual([]);
  expect(watch.requests.filter((url) => url.endsWith('.json.js')).map((url) => url.split('/').pop())).toEqual(['medical-rd-plan-3.json.js']);
  expect(watch.errors).toEqual([]);
  expect(await noted(page)).toEqual([]);
});

test('what is in files of its own comes when it is asked for', async ({ page, watch }) => {
  await page.goto('/iframe.html');
  const frame = frameOf(page);
  await frame.getByRole('navigation').getByRole('button', { name: /成果/ }).first().click();
  await expect(frame.locator('.case').first()).toBeVisible();
  await settled(page);
  expect(watch.requests.filter((url) => url.endsWith('.narratives.json.js'))).toHaveLength(1);
  expect(watch.errors).toEqual([]);
});

test('the height grows and shrinks with what is shown, and settles', async ({ page }) => {
  await page.goto('/iframe.html');
  const frame = frameOf(page);
  await expect(heading(frame)).toBeVisible();
  await settled(page);
  const board = await box(page);
  await page.evaluate(() => {
    globalThis.heights = [];
    addEventListener('message', ({ data }) => globalThis.heights.push(data.height));
  });
  await frame.getByRole('searchbox', { name: '指標名で検索' }).fill('治験');
  await expect.poll(() => box(page)).toBeLessThan(board * 0.7);
  await settled(page);
  const few = await box(page);
  await frame.getByRole('searchbox', { name: '指標名で検索' }).fill('');
  await expect.poll(() => box(page)).toBe(board);
  await frame.locator('button[aria-expanded]').filter({ hasText: '統合プロジェクト' }).click();
  await expect.poll(() => box(page)).toBeGreaterThan(board);
  await settled(page);
  expect(few).toBeGreaterThan(100);
  // Nothing is said any more once nothing changes.
  const before = await page.evaluate(() => globalThis.heights.length);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => globalThis.heights.length)).toBe(before);
  expect(before).toBeLessThan(40);
});

test('another width is another height: no loop, no scroll bar', async ({ page }) => {
  await page.goto('/iframe.html');
  await expect(heading(frameOf(page))).toBeVisible();
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    const heights = [];
    for (let time = 0; time < 5; time += 1) {
      heights.push(await box(page));
      await page.waitForTimeout(60);
    }
    expect(new Set(heights).size, String(heights)).toBe(1);
    expect(await frameOf(page).locator('html').evaluate((html) => [html.scrollHeight <= html.clientHeight, html.scrollWidth <= html.clientWidth])).toEqual([true, true]);
  }
});

test('two frames: each its own height and language; a frame that is not ours sets nothing', async ({ page }) => {
  await page.goto('/iframes.html');
  const [first, second] = ['#first', '#second'].map((selector) => frameOf(page, selector));
  await expect(heading(first)).toBeVisible();
  await expect(heading(second)).toBeVisible();
  await settled(page, '#first');
  await settled(page, '#second');
  expect(await box(page, '#first')).not.toBe(await box(page, '#second'));
  expect(await second.locator('html').evaluate((html) => [html.lang, document.title])).toEqual(['en', await heading(second).textContent()]);
  await expect(second.locator('[part~="filters"]')).toHaveCount(0);
  expect(await box(page, '#foreign')).toBeLessThan(200);
});

test('the language of the frame follows the reader; its height with it', async ({ page }) => {
  await page.goto('/iframe.html');
  const frame = frameOf(page);
  await expect(heading(frame)).toBeVisible();
  await settled(page);
  await frame.getByRole('button', { name: 'English' }).click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await settled(page);
  const { title, text } = await heading(frame).evaluate((each) => ({ title: document.title, text: each.textContent }));
  expect(title).toBe(text);
});

test.describe('messages', () => {
  /** A page with one frame of ours in which a page says what it likes. */
  async function withFrame(page, said, { attributes = 'sandbox="allow-scripts"', src } = {}) {
    const address = src ?? `/post.html?${encodeURIComponent(JSON.stringify(said))}`;
    await page.route('**/around.html', (route) => route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ja"><title>around</title><script src="/iframe.js"></script><script>globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
        <iframe title="指標" data-plan-indicators ${attributes} src="${address}" height="150" width="600" frameborder="0"></iframe>`,
    }));
    await page.goto('/around.html');
    await expect.poll(() => page.evaluate(() => globalThis.heard.includes('done'))).toBe(true);
    return box(page);
  }

  test('a height is taken, in a range', async ({ page }) => {
    expect(await withFrame(page, { height: 777 })).toBe(777);
    expect(await withFrame(page, { height: 777.2 })).toBe(778);
    expect(await withFrame(page, { height: -5 })).toBe(50);
    expect(await withFrame(page, { height: 1e9 })).toBe(50000);
  });

  for (const [what, said] of [
    ['another type', { type: 'height', height: 777 }],
    ['another version', { version: 2, height: 777 }],
    ['a height that is no number', { height: '777' }],
    ['a height that is none', { height: null }],
    ['no height', {}],
  ]) {
    test(`${what} is ignored`, async ({ page }) => {
      expect(await withFrame(page, said)).toBe(150);
    });
  }

  test('nothing but the height is set', async ({ page }) => {
    await withFrame(page, { height: 500, width: 10, style: 'display:none', src: '/other', title: 'x' });
    expect(await page.locator('iframe').evaluate((frame) => [frame.getAttribute('style'), frame.title, frame.clientWidth])).toEqual(['height: 500px;', '指標', 600]);
  });

  test('a frame that has gone to another origin is ignored', async ({ page, server }) => {
    const other = `http://127.0.0.1:${server.port}/post.html?${encodeURIComponent(JSON.stringify({ height: 777 }))}`;
    expect(await withFrame(page, {}, { attributes: 'sandbox="allow-scripts allow-same-origin"', src: `/leave.html?${encodeURIComponent(other)}` })).toBe(150);
    expect(page.frames()[1].url()).toBe(other);
    // The same page from the origin that is expected is believed.
    expect(await withFrame(page, { height: 777 }, { attributes: 'sandbox="allow-scripts allow-same-origin"' })).toBe(777);
  });

  test('an origin that is none is only believed of a sandboxed frame', async ({ page }) => {
    const html = `<!doctype html><iframe sandbox='allow-scripts' src='/post.html?${encodeURIComponent(JSON.stringify({ height: 777 }))}'></iframe>`;
    await page.route('**/outer.html', (route) => route.fulfill({ contentType: 'text/html', body: `${html}<script>addEventListener('message', ({ data }) => data === 'done' && parent.postMessage('done', '*'))</script>` }));
    // The frame inside speaks to the frame around it, not to the page.
    expect(await withFrame(page, {}, { attributes: '', src: '/outer.html' })).toBe(150);
  });

  test('the state is told when the address asks for it, and only then', async ({ page }) => {
    await page.goto('/iframes.html');
    await page.evaluate(() => {
      globalThis.states = [];
      addEventListener('message', ({ data, source }) => {
        if (data.type === 'plan-indicators:state') globalThis.states.push([[...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source).id, data.version, data.query]);
      });
    });
    const frame = frameOf(page, '#second');
    await expect(heading(frame)).toBeVisible();
    await expect(heading(frameOf(page, '#first'))).toBeVisible();
    await frame.locator('plan-indicators').evaluate((element) => element.show({ view: 'projects' }));
    await frameOf(page, '#first').locator('plan-indicators').evaluate((element) => element.show({ view: 'projects' }));
    await expect.poll(() => page.evaluate(() => globalThis.states.at(-1))).toEqual(['second', 1, 'view=projects&indicator=HANDOVERS&lang=en']);
    expect(await page.evaluate(() => globalThis.states.filter(([id]) => id !== 'second'))).toEqual([]);
  });
});

test('the keyboard goes into the frame and out of it again', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its driver does not move the focus between frames');
  await page.goto('/iframe.html');
  const frame = frameOf(page);
  await expect(heading(frame)).toBeVisible();
  await settled(page);
  // The frame has a process of its own, so the focus arrives there some time after the key.
  const focused = (name) => expect.poll(() => page.evaluate(() => document.activeElement.id || document.activeElement.localName)).toBe(name);
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  await focused('iframe');
  await page.keyboard.press('Shift+Tab');
  await focused('before');
  await page.locator('#after').focus();
  await page.keyboard.press('Shift+Tab');
  await focused('iframe');
  await page.keyboard.press('Tab');
  await focused('after');
});

test('a page with a strict policy needs frame-src and the script, nothing else', async ({ page, watch }) => {
  await page.goto('/framing/iframe.html');
  await expect(heading(frameOf(page))).toBeVisible();
  await settled(page);
  expect(await noted(page)).toEqual([]);
  expect(await watch.violations()).toEqual([]);
});

test('with an origin of its own the page takes the data as it is, and its policy gets narrow', async ({ page, watch }) => {
  await page.goto('/embed.html?view=results');
  await expect(page.locator('.case').first()).toBeVisible();
  expect(watch.requests.filter((url) => url.endsWith('.json.js'))).toEqual([]);
  expect(watch.requests.filter((url) => url.endsWith('.narratives.json'))).toHaveLength(1);
  const refused = await page.evaluate(() => new Promise((done) => {
    const script = document.createElement('script');
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective));
    try {
      script.src = 'http://127.0.0.1:9/other.js';
    } catch {
      done('trusted types');
    }
    document.head.append(script);
  }));
  expect(['script-src-elem', 'trusted types', 'require-trusted-types-for']).toContain(refused);
});

test('a download works where the sandbox lets it', async ({ page }) => {
  await page.goto('/iframes.html');
  const frame = frameOf(page, '#second');
  await expect(heading(frame)).toBeVisible();
  const waiting = page.waitForEvent('download');
  await frame.getByRole('link', { name: /CSV/ }).first().click();
  expect(readFileSync(await (await waiting).path())).toEqual(readFileSync(new URL('../../dist/data/medical-rd-plan-3.csv', import.meta.url)));
});

test.describe('parameters', () => {
  const attributes = (page) => page.locator('plan-indicators').evaluate((element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])));

  test('what the address names is set, nothing else', async ({ page }) => {
    await page.goto('/embed.html?view=indicators&project=PJ4,PJ1&lang=en&heading-level=3&hide=header,legend+nav&theme=light&wasm-src=https://example.com/x.wasm&onclick=alert(1)&style=color:red&url-state=x&id=y');
    await expect(heading(page)).toBeVisible();
    const { src, ...rest } = await attributes(page);
    expect(src).toBe('./data/medical-rd-plan-3.json');
    expect(rest).toEqual({ view: 'indicators', project: 'PJ4,PJ1', lang: 'en', 'heading-level': '3', hide: 'header legend nav', theme: 'light' });
  });

  for (const src of ['//example.com/data.json', '../tiny.json', 'javascript:alert(1)']) {
    test(`data from "${src}" is not shown, and a sentence says so`, async ({ page, watch }) => {
      await page.goto(`/below/embed.html?src=${encodeURIComponent(src)}&lang=en`);
      await expect(page.getByRole('status')).toHaveText(/^This page does not show data from that address\./);
      expect(watch.requests.filter((url) => /\.(json|wasm)/.test(url.split('?')[0]))).toEqual([]);
      expect(watch.requests.every((url) => url.includes('/below/') || url.endsWith('favicon.ico'))).toBe(true);
      expect(await page.evaluate(() => customElements.get('plan-indicators'))).toBeUndefined();
    });
  }

  test('data of the own folder is shown', async ({ page }) => {
    await page.route('**/data/tiny*.json', (route) => route.fulfill({ contentType: 'application/json', body: readFileSync(new URL(`../fixtures/bundles/${route.request().url().split('/').pop()}`, import.meta.url)) }));
    await page.goto('/embed.html?src=data/tiny.json');
    const about = JSON.parse(readFileSync(new URL('../fixtures/bundles/tiny.json', import.meta.url))).about.plan.ja;
    await expect(page.locator('[part~="header"]')).toContainText(about);
  });

  test('data that the page itself lists is shown', async ({ page }) => {
    const bundle = readFileSync(new URL('../fixtures/bundles/tiny.json', import.meta.url));
    await page.route('**/elsewhere/tiny.json', (route) => route.fulfill({ contentType: 'application/json', body: bundle }));
    await page.route(/\/below\/embed\.html\?/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<title>', '<meta name="plan-indicators:src" content="../elsewhere/tiny.json"><title>') });
    });
    await page.goto('/below/embed.html?src=../elsewhere/tiny.json');
    await expect(page.locator('[part~="header"]')).toContainText(JSON.parse(bundle).about.plan.ja);
  });
});

test('without JavaScript the frame holds the tables', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}iframe.html`);
  await expect(page.frameLocator('iframe').getByRole('row', { name: /^21 / })).toBeVisible();
  await context.close();
});

test('the script for the page around is small', () => {
  expect(readFileSync(new URL('../../dist/iframe.js', import.meta.url)).length).toBeLessThanOrEqual(1000);
});
