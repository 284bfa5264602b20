// What the widget asks for, keeps and tells, over a whole session in every view: its own files, nothing, nobody.
import { expect, test } from './fixtures.mjs';
import { choose, open, shown } from './plan.mjs';

const element = (page) => page.locator('plan-indicators').first();
const allowed = ['/data/medical-rd-plan-3.json', '/data/medical-rd-plan-3.methods-en.json', '/data/medical-rd-plan-3.methods-ja.json', '/data/medical-rd-plan-3.narratives-en.json', '/data/medical-rd-plan-3.narratives.json', '/data/medical-rd-plan-3.quality.json', '/embed.js', '/minimal.html', '/plan-indicators.wasm'];

/** Every way to keep or send something, noted when it is used. */
function spy() {
  const used = (globalThis.used = []);
  const note = (owner, name, label) => {
    const before = owner?.[name];
    if (typeof before !== 'function') return;
    owner[name] = function noted(...args) {
      used.push(label);
      return before.apply(this, args);
    };
  };
  note(Navigator.prototype, 'sendBeacon', 'beacon');
  note(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  note(IDBFactory.prototype, 'open', 'indexedDB');
  note(Storage.prototype, 'setItem', 'storage');
  note(Storage.prototype, 'getItem', 'storage');
  note(globalThis.CacheStorage?.prototype, 'open', 'caches');
  note(FontFaceSet.prototype, 'load', 'font');
  note(FontFaceSet.prototype, 'add', 'font');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'BroadcastChannel', 'FontFace']) {
    const Before = globalThis[name];
    if (!Before) continue;
    globalThis[name] = new Proxy(Before, { construct: (target, args) => (used.push(name), Reflect.construct(target, args)) });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get() { used.push('cookie'); return cookie.get.call(this); },
    set(value) { used.push('cookie'); cookie.set.call(this, value); },
  });
}

test('a session through all views asks only for its own files, keeps nothing and tells nobody', async ({ page, context, watch, server }) => {
  const kinds = [];
  context.on('request', (request) => kinds.push(request.resourceType()));
  await page.addInitScript(spy);
  await open(page, '/minimal.html');
  await choose(page, '統合プロジェクト', '感染症PJ');
  await page.getByRole('searchbox', { name: '指標名で検索' }).fill('治験');
  for (const lang of ['ja', 'en']) {
    const states = ['board', 'attention', 'indicators', 'projects', 'diseases', 'results', 'efforts', 'data', 'method', 'search'].map((view) => ({ view }));
    for (const state of [...states, { view: 'indicator', indicator: 'HANDOVERS' }, { view: 'project', project: ['PJ4'] }]) {
      await element(page).evaluate((each, asked) => each.show({ project: [], query: '', ...asked }), { lang, ...state });
      await shown(page);
      await expect(page.locator('.waiting')).toHaveCount(0);
    }
  }
  await page.waitForLoadState('networkidle');
  const asked = watch.requests.map((url) => url.replace(server.url, '/')).filter((path) => path !== '/favicon.ico');
  expect(asked.filter((path) => !allowed.includes(path))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toEqual(expect.arrayContaining(['/data/medical-rd-plan-3.narratives.json', '/plan-indicators.wasm']));
  expect(kinds.filter((kind) => ['font', 'image', 'media', 'ping', 'websocket', 'eventsource'].includes(kind)).length).toBe(watch.requests.filter((url) => url.endsWith('/favicon.ico')).length);
  expect(await page.evaluate(() => globalThis.used)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.fonts.size])).toEqual([0, 0, 0]);
});

test('the address of the page is told to nobody: no file is asked for with it, no link leads away with it', async ({ page, server }) => {
  const referrers = [];
  page.on('request', (request) => referrers.push(request.headers().referer ?? ''));
  await open(page, '/minimal.html?secret=1#word');
  for (const state of [{ view: 'board' }, { view: 'indicator', indicator: 'HANDOVERS' }, { view: 'results' }]) {
    await element(page).evaluate((each, asked) => each.show(asked), state);
    await shown(page);
    const away = await element(page).evaluate((each) => [...each.shadowRoot.querySelectorAll('a[href]')]
      .filter((link) => new URL(link.href).origin !== location.origin)
      .filter((link) => !link.relList.contains('noreferrer'))
      .map((link) => link.href));
    expect(away).toEqual([]);
  }
  // A page on the same host may know where it is; nobody else is asked at all.
  expect(referrers.filter((referrer) => referrer && !referrer.startsWith(server.url))).toEqual([]);
});
