// Life in other people's pages: policies, failures, hostile styles, events, addresses.
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../../tools/lint/html-rules.mjs';
import { expect, test } from './fixtures.mjs';
import { at, back, choose, forward, open, openChoices, seen, shown, status, target, targetHeads } from './plan.mjs';

const targets = JSON.parse(readFileSync(new URL('../fixtures/targets-fy2025.json', import.meta.url), 'utf8'));
const data = '**/data/medical-rd-plan-3.json';
const element = (page) => page.locator('plan-indicators').first();
const hasRoot = (page) => element(page).evaluate((each) => each.shadowRoot !== null);

/** Records the element's events from the first one on; tells them as [type, detail]. */
async function record(page) {
  await page.addInitScript(() => {
    globalThis.recorded = [];
    for (const type of ['plan-ready', 'plan-change', 'plan-select', 'plan-error']) {
      addEventListener(type, (event) => globalThis.recorded.push([type, event.code ?? event.indicator ?? event.state.view]));
    }
  });
  return () => page.evaluate(() => globalThis.recorded);
}

/** Serves the data changed by a function of the parsed bundle. */
async function changedData(page, change) {
  await page.route(data, async (route) => {
    const bundle = await (await route.fetch()).json();
    change(bundle);
    await route.fulfill({ json: bundle });
  });
}

test('on a page in Shift_JIS, with scripts that the server calls Shift_JIS: a module is read as UTF-8', async ({ page, watch }) => {
  await page.route('**/embed.js', async (route) => route.fulfill({ response: await route.fetch(), contentType: 'text/javascript; charset=shift_jis' }));
  await page.route('**/old.html', (route) => route.fulfill({
    contentType: 'text/html; charset=shift_jis',
    body: '<!doctype html><html lang="ja"><title>old</title><script type="module" src="./embed.js"></script><plan-indicators><a href="./data/medical-rd-plan-3.json">JSON</a></plan-indicators></html>',
  }));
  await page.goto('/old.html');
  await shown(page);
  expect(await page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
  await expect(page.getByRole('searchbox', { name: '指標名で検索' })).toBeVisible();
  expect(watch.errors).toEqual([]);
});

test.describe('a strict content policy with Trusted Types off', () => {
  for (const path of ['/strict/', '/strict/minimal.html', '/strict/define.html']) {
    test(`${path} works without one violation`, async ({ page, watch }) => {
      await open(page, path);
      await choose(page, '統合プロジェクト', '感染症PJ');
      await page.getByRole('button', { name: 'English' }).click();
      await expect(status(page)).toHaveText('7 indicators have this breakdown, 17 have none');
      await element(page).evaluate((each) => each.show({ view: 'indicator', indicator: 'HANDOVERS' }));
      await expect(page.getByRole('slider')).toBeVisible();
      await element(page).evaluate((each) => each.show({ view: 'diseases' }));
      await expect(page.locator('.matrix')).toBeVisible();
      expect(await watch.violations()).toEqual([]);
      expect(watch.errors).toEqual([]);
    });
  }

  test('a failing load violates nothing either', async ({ page, watch }) => {
    await page.route(data, (route) => route.abort());
    await page.goto('/strict/');
    await expect(page.getByRole('status')).toBeVisible();
    expect(await watch.violations()).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test('with every powerful feature off it works, and a sentence is selected instead of copied', async ({ page, watch, browserName }) => {
    await open(page, '/no-features' + at('view=indicator&indicator=TRIALS'));
    await page.getByRole('button', { name: 'この文をコピー' }).click();
    // Firefox knows no such policy: there the clipboard stays open.
    await expect(page.getByRole('status')).toContainText(browserName === 'firefox' ? 'コピーしました。' : '選択しました。');
    expect(watch.errors).toEqual([]);
  });
});

test('a module served as application/octet-stream works', async ({ page }) => {
  const response = page.waitForResponse(/\.wasm$/);
  await open(page, '/octet/');
  expect((await response).headers()['content-type']).toBe('application/octet-stream');
});

test.describe('what the page asks for and leaves behind', () => {
  test('only its own files, each once; the widget itself a script, a module and the data', async ({ page, watch, server }) => {
    await open(page, '/minimal.html');
    await choose(page, '統合プロジェクト', '感染症PJ');
    await element(page).evaluate((each) => each.show({ view: 'attention', lang: 'en' }));
    await expect(page.locator('.view-attention')).toBeVisible();
    const paths = watch.requests.map((url) => url.replace(server.url, '/')).filter((path) => path !== '/favicon.ico');
    expect(paths.toSorted()).toEqual(['/data/medical-rd-plan-3.json', '/embed.js', '/minimal.html', '/plan-indicators.wasm']);
  });

  test('the example page preloads what the widget then uses: nothing is fetched twice', async ({ page }) => {
    const answered = [];
    page.on('response', (response) => answered.push(new URL(response.url()).pathname));
    await open(page);
    for (const path of ['/plan-indicators.wasm', '/data/medical-rd-plan-3.json', '/embed.js']) expect(answered.filter((each) => each === path), path).toHaveLength(1);
  });

  test('no cookie, no storage, no database, no cache, no worker', async ({ page, context }) => {
    await open(page);
    await choose(page, '統合プロジェクト', '感染症PJ');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(async () => ({
      local: localStorage.length, session: sessionStorage.length, caches: await caches.keys(),
      databases: (await indexedDB.databases?.()) ?? [], workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))).toEqual({ local: 0, session: 0, caches: [], databases: [], workers: 0 });
    expect(page.workers()).toEqual([]);
  });
});

test.describe('before it is ready, and when it fails, the fallback stays', () => {
  test('the shadow root is attached only when data and module are there', async ({ page }) => {
    let release;
    await page.route(data, (route) => new Promise((go) => { release = go; }).then(() => route.continue()));
    await page.goto('/');
    await page.waitForFunction(() => customElements.get('plan-indicators'));
    await expect.poll(() => Boolean(release)).toBe(true);
    expect(await hasRoot(page)).toBe(false);
    await expect(page.getByRole('rowheader', { name: 'バイオ製造人材研修の累積受講者数' })).toBeVisible();
    release();
    await shown(page);
    expect(await hasRoot(page)).toBe(true);
    await expect(page.locator('.plan-fallback')).toBeHidden();
  });

  /** What stands in the page after a failed load: the code that was told, one sentence, the tables. */
  async function expectFallback(page, recorded, code, sentence) {
    await expect(page.getByRole('status')).toHaveText(sentence);
    await expect(page.getByRole('status')).toHaveCount(1);
    expect(await recorded()).toEqual([['plan-error', code]]);
    expect(await hasRoot(page)).toBe(false);
    const row = page.getByRole('row', { name: /バイオ製造人材研修の累積受講者数/ });
    await expect(row).toBeVisible();
    await expect(row).toContainText('271人');
  }

  for (const [path, code, sentence] of [
    ['/wasm-missing/', 'engine-unreachable', /^計算に使うファイル（.wasm）を読み込めませんでした。/],
    ['/wasm-truncated/', 'engine-broken', /^計算に使うファイル（.wasm）が壊れているか/],
    ['/no-wasm/', 'engine-blocked', /^WebAssembly の実行が許可されていません。.*'wasm-unsafe-eval'/],
    ['/data-missing/', 'data-unreachable', /^データを読み込めませんでした。/],
    ['/data-truncated/', 'bundle-syntax', /^データファイルを読み取れません（.+）。途中で切れているか、JSONではありません/],
  ]) {
    test(`${path} is told as ${code} in one sentence`, async ({ page, watch }) => {
      const recorded = await record(page);
      await page.goto(path);
      await expectFallback(page, recorded, code, sentence);
      // Firefox counts its own report of the blocked module as an error of the page.
      expect(watch.errors.filter((text) => !text.startsWith('Content-Security-Policy: '))).toEqual([]);
    });
  }

  test('data of a newer form is told as bundle-version, with what to do', async ({ page }) => {
    const recorded = await record(page);
    await changedData(page, (bundle) => { bundle.schema_version += 1; });
    await page.goto('/');
    await expectFallback(page, recorded, 'bundle-version', /^データファイルの形式（第2版）が、plan-indicators .+更新してください/);
  });

  test('an unknown code in the data is told as bundle-code, with its place', async ({ page }) => {
    const recorded = await record(page);
    await changedData(page, (bundle) => { bundle.observations.status.of[0] = 'ZZ'; });
    await page.goto('/');
    await expectFallback(page, recorded, 'bundle-code', /^データファイルに範囲外の位置か不明な符号があります（observations\.status.*ZZ/);
  });

  test('another JSON file is told as bundle-format', async ({ page }) => {
    const recorded = await record(page);
    await page.route(data, (route) => route.fulfill({ json: { format: 'something-else' } }));
    await page.goto('/');
    await expectFallback(page, recorded, 'bundle-format', /^データファイルの種類が違います：/);
  });

  test('a broken connection is told as data-unreachable, in the language of the page', async ({ page }) => {
    await page.route(data, (route) => route.abort());
    await page.goto('/en.html');
    await expect(page.getByRole('status')).toHaveText(/^The data could not be loaded\./);
    await expect(page.getByRole('row', { name: /271/ })).toBeVisible();
  });

  test('an element without a data address says which attribute is missing', async ({ page }) => {
    const recorded = await record(page);
    await page.goto('/no-src.html');
    await expect(page.getByRole('status')).toHaveText(/src 属性/);
    expect(await recorded()).toEqual([['plan-error', 'src-missing']]);
    await expect(page.getByRole('cell', { name: '158件' })).toBeVisible();
  });

  test('ready rejects with the coded error', async ({ page }) => {
    await page.goto('/data-missing/');
    await expect(page.getByRole('status')).toBeVisible();
    expect(await element(page).evaluate((each) => each.ready.then(() => 'settled', ({ name, code, messageJa, messageEn }) => [name, code, Boolean(messageJa), Boolean(messageEn)]))).toEqual(['PlanError', 'data-unreachable', true, true]);
  });

  test('reload() recovers: the failure is not remembered and the sentence goes', async ({ page }) => {
    await page.route(data, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('status')).toHaveText(/^データを読み込めませんでした。/);
    await page.unroute(data);
    await element(page).evaluate((each) => each.reload());
    await shown(page);
    await expect(page.locator('.plan-indicators-error')).toHaveCount(0);
    await expect(status(page)).toHaveText('24件の指標を表示（目標21、アウトカム3）');
  });

  test('reload() that fails again keeps one sentence', async ({ page }) => {
    await page.goto('/wasm-missing/');
    await expect(page.getByRole('status')).toHaveCount(1);
    expect(await element(page).evaluate((each) => each.reload().then(() => '', ({ code }) => code))).toBe('engine-unreachable');
    await expect(page.getByRole('status')).toHaveCount(1);
  });

  test('a failure after the first screen shows the message, the code, the fallback and a way back', async ({ page }) => {
    const recorded = await record(page);
    await open(page);
    await element(page).evaluate((each) => { each.src = './data/nowhere.json'; });
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('データを読み込めませんでした。');
    await expect(alert).toContainText('エラーコード：data-unreachable');
    await expect(page.getByRole('rowheader', { name: 'バイオ製造人材研修の累積受講者数' })).toBeVisible();
    expect(await recorded()).toEqual([['plan-ready', 'board'], ['plan-error', 'data-unreachable']]);
    await page.route('**/nowhere.json', async (route) => route.fulfill({ response: await page.request.get('/data/medical-rd-plan-3.json') }));
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByRole('heading', { level: 3, name: /^報告書の評価では、21の目標のうち/ })).toBeVisible();
    await expect(page.locator('.plan-fallback')).toBeHidden();
  });

  test('when the computation stops, the focus goes to the way back, and loading again works', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const each = document.querySelector('plan-indicators');
      const kind = customElements.get('plan-indicators');
      const load = kind.loadEngine;
      kind.loadEngine = async () => ({ view: (state) => {
        if (state.project?.length) throw new WebAssembly.RuntimeError('unreachable');
        return globalThis.screenBefore;
      } });
      each.addEventListener('plan-ready', () => { kind.loadEngine = load; }, { once: true });
      each.addEventListener('plan-change', ({ screen }) => { globalThis.screenBefore ??= screen; });
      each.show({});
      return each.reload();
    });
    await (await openChoices(page, '統合プロジェクト')).getByRole('checkbox', { name: /^感染症PJ/ }).click();
    await expect(page.getByRole('alert')).toContainText('表示の途中で計算が止まりました。');
    await expect(page.getByRole('alert')).toContainText('engine-stopped');
    await expect(page.getByRole('button', { name: 'もう一度読み込む' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox, as driven here, cannot switch scripts off: there none arrives.
  test.beforeEach(({ page }) => page.route('**/*.js', (route) => route.abort()));

  test('the tables hold every target with its target text, value and grade', async ({ page }) => {
    await page.goto('/');
    const rows = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '公式の評価' }) }).getByRole('row');
    for (const { number, name, printed, value, grade, signal } of targets) {
      const row = rows.filter({ has: page.getByRole('cell', { name: String(number), exact: true }) });
      await expect.soft(row.getByRole('rowheader')).toHaveText(name);
      const text = await seen(row);
      expect.soft(text).toContain(printed.row.slice(printed.row.indexOf(') ') + 2).replace(/\s+/g, ''));
      expect.soft(text).toContain(value[0].replace(/\s+/g, ''));
      expect.soft(text).toContain(grade ? { A: 'A順調に進捗している', B: 'B進捗が不十分' }[grade] : '評価の記載なし');
      expect.soft(text).toContain(signal);
    }
  });

  test('the outcome figures, the source and the notices are there', async ({ page }) => {
    await page.goto('/');
    for (const [name, value] of [['薬事承認', '31件'], ['ガイドライン等', '136件'], ['製品上市数', '19件']]) {
      await expect(page.getByRole('row', { name: new RegExp(`^${name} ${value}`) })).toBeVisible();
    }
    await expect(page.getByText('本データと本ツールは政府が作成したものではありません。')).toBeVisible();
    await expect(page.getByText('出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」を加工して作成。')).toBeVisible();
  });

  test('the English page has its tables in English', async ({ page }) => {
    await page.goto('/en.html');
    await expect(page.getByRole('row', { name: /Biomanufacturing.*271/i })).toBeVisible();
    await expect(page.getByText('This dataset and this tool were not made by the Government of Japan.')).toBeVisible();
  });

  test('the pages with their fallback pass html-validate', async ({ request }) => {
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    for (const path of ['/', '/en.html', '/tables.html', '/tables.en.html', '/texts.html', '/texts.en.html']) {
      const { results } = await validator.validateString(await (await request.get(path)).text(), path);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`))).toEqual([]);
    }
  });
});

test.describe('several elements and copies', () => {
  test('two elements share the engine and nothing else', async ({ page, watch }) => {
    await open(page, '/two.html');
    expect(watch.requests.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
    expect(watch.requests.filter((url) => url.endsWith('medical-rd-plan-3.json'))).toHaveLength(1);
    const [first, second] = [page.locator('#first'), page.locator('#second')];
    await expect(first.getByRole('heading', { level: 3 })).toHaveText(/^報告書の評価では、21の目標のうち/);
    await expect(second.locator('.matrix')).toBeVisible();
    await first.evaluate((each) => each.show({ project: ['PJ4'] }));
    await expect(first.getByRole('status')).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
    await expect(second.locator('.chip')).toHaveCount(0);
    expect(await second.evaluate((each) => each.state().project)).toEqual([]);
    await expect.poll(() => new URL(page.url()).hash).toBe('#one?project=PJ4');
    await second.evaluate((each) => each.show({ view: 'board' }));
    await expect(second.getByRole('heading', { level: 3 })).toHaveText(/^The report grades 19 of 21 targets/);
    await expect.poll(() => new URL(page.url()).hash).toBe('#one?project=PJ4');
  });

  test('a second copy of the script leaves the first in place and says so', async ({ page, watch }) => {
    const warnings = [];
    page.on('console', (message) => { if (message.type() === 'warning') warnings.push(message.text()); });
    await open(page, '/two-copies.html');
    expect(warnings.filter((text) => text.includes('[defined-twice]'))).toHaveLength(1);
    expect(watch.errors).toEqual([]);
  });

  test('slots: the page’s own header and footer stand around the widget', async ({ page }) => {
    await open(page, '/slots.html');
    const [header, title, footer] = await Promise.all([page.getByText('ページの見出し'), page.getByRole('heading', { level: 2 }), page.getByText('ページの結び')].map(async (each) => (await each.boundingBox()).y));
    expect(header).toBeLessThan(title);
    expect(footer).toBeGreaterThan(title);
  });
});

const own = 'html, body, plan-indicators { display: block; margin: 0; padding: 0 } head { display: none } plan-indicators { width: 1000px }';
/** Resets that take everything from every element of the page, the host included. */
const resets = ['initial', 'unset', 'revert'].map((value) => [`* { all: ${value} }`, `html { font-size: 62.5% } *, *::before, *::after { all: ${value} } ${own}`]);
for (const [[sheet, css], state] of [
  ...[{ view: 'board' }, { view: 'diseases' }, { view: 'indicator', indicator: 'HANDOVERS' }, { view: 'indicators' }].map((each) => [['hostile.css', null], each]),
  ...resets.map((reset) => [reset, { view: 'board' }]),
]) {
  test(`hostile styles of the page change nothing inside, ${sheet}, ${state.view}: places ± 2 px, letters and colours`, async ({ page }) => {
    const looks = ['color', 'backgroundColor', 'fontSize', 'fontStyle', 'fontWeight', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textAlign', 'textTransform', 'textShadow', 'textIndent', 'display', 'opacity', 'cursor', 'whiteSpace'];
    const rendering = async (styles) => {
      await page.route('**/hostile.css', styles);
      await open(page, '/hostile.html');
      const parts = await element(page).evaluate((each, [asked, properties]) => {
        each.show(asked);
        const plan = each.shadowRoot.querySelector('.plan');
        const { left, top } = plan.getBoundingClientRect();
        return [...plan.querySelectorAll('*')].map((inner) => {
          const { left: x, top: y, width, height } = inner.getBoundingClientRect();
          const style = getComputedStyle(inner);
          return {
            what: `${inner.localName}.${inner.getAttribute('class') ?? ''}`,
            // What is not drawn has no place.
            place: width || height ? [x - left, y - top, width, height] : [],
            look: properties.map((name) => `${name}: ${style[name]}`),
          };
        });
      }, [state, looks]);
      await page.unroute('**/hostile.css');
      return parts;
    };
    const plain = await rendering((route) => route.fulfill({ contentType: 'text/css', body: 'body { margin: 0 } plan-indicators { display: block; width: 1000px }' }));
    const hostile = await rendering((route) => (css === null ? route.continue() : route.fulfill({ contentType: 'text/css', body: css })));
    expect(plain.length).toBeGreaterThan(200);
    expect(hostile.map(({ what }) => what)).toEqual(plain.map(({ what }) => what));
    const differing = plain.flatMap(({ what, place, look }, index) => {
      const after = hostile[index];
      const moved = place.length !== after.place.length || place.some((value, side) => Math.abs(value - after.place[side]) > 2);
      const changed = look.filter((value, at) => value !== after.look[at]);
      return moved || changed.length > 0 ? [`${what} ${moved ? `${place} → ${after.place}` : ''} ${changed}`] : [];
    });
    expect(differing.slice(0, 10)).toEqual([]);
  });
}

test('in a sandboxed frame without an origin it works over CORS', async ({ page, watch }) => {
  await page.goto('/frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: /^報告書の評価では、21の目標のうち/ })).toBeVisible();
  await frame.getByRole('button', { name: '異なる 2' }).click();
  await expect(frame.getByRole('status')).toHaveText('2件の指標を表示');
  expect(watch.errors).toEqual([]);
});

test.describe('attributes, properties and methods', () => {
  test('attributes set the state, properties reflect them, a removed attribute means the default', async ({ page }) => {
    await open(page, '/minimal.html');
    const result = await element(page).evaluate(async (each) => {
      const changed = () => new Promise((done) => each.addEventListener('plan-change', done, { once: true }));
      const steps = [];
      let next = changed();
      each.setAttribute('project', 'PJ4, PJ5');
      each.setAttribute('year', '2024');
      await next;
      steps.push([each.project, each.year, each.state().project, each.state().year]);
      next = changed();
      each.disease = ['CANCER'];
      each.view = 'indicators';
      each.query = '治験';
      await next;
      steps.push([each.getAttribute('disease'), each.getAttribute('view'), each.getAttribute('query'), each.state().view]);
      next = changed();
      for (const name of ['project', 'year', 'disease', 'view', 'query']) each.removeAttribute(name);
      await next;
      steps.push([each.project, each.year, each.view, each.query, each.state()]);
      return steps;
    });
    expect(result[0]).toEqual([['PJ4', 'PJ5'], 2024, ['PJ4', 'PJ5'], 2024]);
    expect(result[1]).toEqual(['CANCER', 'indicators', '治験', 'indicators']);
    expect(result[2].slice(0, 4)).toEqual([[], null, 'board', '']);
    expect(result[2][4]).toMatchObject({ lang: 'ja', view: 'board', project: [], disease: [], year: null, query: '' });
  });

  test('several attributes at once are one change', async ({ page }) => {
    await open(page, '/minimal.html');
    const recorded = await element(page).evaluate(async (each) => {
      let count = 0;
      each.addEventListener('plan-change', () => { count += 1; });
      each.setAttribute('project', 'PJ4');
      each.setAttribute('grade', 'A');
      each.setAttribute('lang', 'en');
      await new Promise((done) => setTimeout(done, 50));
      return count;
    });
    expect(recorded).toBe(1);
    await expect(status(page)).toHaveText(/indicators have this breakdown/);
  });

  test('properties set before the script arrives are kept', async ({ page }) => {
    await page.route('**/embed.js', async (route) => {
      await page.evaluate(() => { Object.assign(document.querySelector('plan-indicators'), { project: ['PJ4'], lang: 'en', headingLevel: 4 }); });
      await route.continue();
    });
    await page.goto('/minimal.html', { waitUntil: 'commit' });
    await shown(page);
    await expect(status(page)).toHaveText('7 indicators have this breakdown, 17 have none');
    await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  });

  test('show() changes what it names and keeps the rest; state() tells both', async ({ page }) => {
    await open(page, '/minimal.html');
    const states = await element(page).evaluate((each) => {
      each.show({ project: ['PJ5'] });
      const first = each.state();
      each.show({ disease: ['CANCER'], lang: 'en' });
      const second = each.state();
      each.state().project.push('PJ1');
      return [first, second, each.state(), each.getAttribute('project'), each.getAttribute('lang')];
    });
    expect(states[0]).toMatchObject({ project: ['PJ5'], disease: [], lang: 'ja' });
    expect(states[1]).toMatchObject({ project: ['PJ5'], disease: ['CANCER'], lang: 'en' });
    expect(states[2].project).toEqual(['PJ5']);
    expect(states.slice(3)).toEqual(['PJ5', 'en']);
    await expect(target(page, 1)).toContainText('7');
  });

  test('ready of an element that has just been added waits for its first screen', async ({ page }) => {
    await open(page, '/minimal.html');
    expect(await page.evaluate(async () => {
      const each = document.createElement('plan-indicators');
      document.body.append(each);
      await each.ready;
      return each.shadowRoot?.querySelector('[data-view-heading]') != null;
    })).toBe(true);
  });

  test('hide leaves out header, filters, views, legend, downloads and the colophon', async ({ page }) => {
    await open(page, '/minimal.html');
    await element(page).evaluate((each) => { each.hide = ['header', 'filters', 'nav', 'legend', 'downloads', 'colophon']; });
    for (const part of ['.header', '.filters', '.nav', '[part~="legend"]', '[part~="downloads"]', '[part~="colophon"]']) await expect(page.locator(`plan-indicators ${part}`)).toHaveCount(0);
    await expect(targetHeads(page)).toHaveCount(21);
    await element(page).evaluate((each) => each.removeAttribute('hide'));
    for (const part of ['.header', '.filters', '.nav', '[part~="legend"]', '[part~="downloads"]', '[part~="colophon"]']) await expect(page.locator(`plan-indicators ${part}`)).toHaveCount(1);
  });

  test('heading-level moves every heading, an impossible one means 2', async ({ page }) => {
    await open(page, '/minimal.html');
    const levels = () => page.locator('plan-indicators :is(h1, h2, h3, h4, h5, h6)').evaluateAll((all) => all.slice(0, 3).map((heading) => heading.localName));
    expect(await levels()).toEqual(['h2', 'h3', 'h4']);
    await element(page).evaluate((each) => { each.headingLevel = 1; });
    await expect.poll(levels).toEqual(['h1', 'h2', 'h3']);
    await element(page).evaluate((each) => each.setAttribute('heading-level', '9'));
    await expect.poll(levels).toEqual(['h2', 'h3', 'h4']);
  });

  test('another src loads other data; wasm-src names another place of the module', async ({ page }) => {
    await page.route('**/elsewhere/*', async (route) => {
      const file = route.request().url().endsWith('.wasm') ? '/plan-indicators.wasm' : '/data/medical-rd-plan-3.json';
      await route.fulfill({ response: await page.request.get(file) });
    });
    await page.goto('/no-src.html');
    await expect(page.getByRole('status')).toBeVisible();
    await element(page).evaluate((each) => Object.assign(each, { src: './elsewhere/bundle.json', wasmSrc: './elsewhere/engine.wasm' }));
    await shown(page);
    await expect(targetHeads(page)).toHaveCount(21);
  });

  test('the download method and the links name the files beside the data', async ({ page }) => {
    await open(page, '/define.html');
    const waiting = page.waitForEvent('download');
    await element(page).evaluate((each) => each.download('json'));
    expect((await waiting).suggestedFilename()).toBe('medical-rd-plan-3.observations.json');
  });
});

test.describe('events', () => {
  test('plan-ready once, plan-change for every other screen', async ({ page }) => {
    const recorded = await record(page);
    await open(page);
    expect(await recorded()).toEqual([['plan-ready', 'board']]);
    await page.getByRole('link', { name: '疾患領域', exact: true }).click();
    await expect(page.locator('.matrix')).toBeVisible();
    expect(await recorded()).toEqual([['plan-ready', 'board'], ['plan-change', 'diseases']]);
  });

  test('plan-change carries the state and the records of the screen', async ({ page }) => {
    await open(page);
    const waiting = element(page).evaluate((each) => new Promise((done) => each.addEventListener('plan-change', (event) => done({
      project: event.state.project, status: event.screen.status, bubbles: event.bubbles, composed: event.composed,
    }), { once: true })));
    await choose(page, '統合プロジェクト', '感染症PJ');
    expect(await waiting).toEqual({ project: ['PJ4'], status: '7件の指標に内訳があり、17件にはこの内訳がありません', bubbles: true, composed: true });
  });

  test('plan-select can be cancelled: the indicator is then shown elsewhere, not here', async ({ page }) => {
    await open(page);
    await page.evaluate(() => addEventListener('plan-select', (event) => {
      globalThis.selected = event.indicator;
      event.preventDefault();
    }));
    await page.getByRole('link', { name: '治験に至った件数' }).click();
    expect(await page.evaluate(() => globalThis.selected)).toBe('TRIALS');
    expect(await element(page).evaluate((each) => each.state().view)).toBe('board');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('plan-select left alone opens the indicator', async ({ page }) => {
    const recorded = await record(page);
    await open(page);
    await page.getByRole('link', { name: '治験に至った件数' }).click();
    await expect.poll(recorded).toEqual([['plan-ready', 'board'], ['plan-select', 'TRIALS'], ['plan-change', 'indicator']]);
  });
});

test.describe('the address', () => {
  test('a state in the fragment is restored on load', async ({ page }) => {
    await open(page, at('view=indicators&project=PJ4,PJ5&query=治験&lang=en'));
    expect(await element(page).evaluate((each) => each.state())).toMatchObject({ view: 'indicators', project: ['PJ4', 'PJ5'], query: '治験', lang: 'en' });
  });

  test('back and forward walk through the screens, with the language', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'すべての指標' }).click();
    await page.getByRole('link', { name: '非臨床PoC取得件数' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    const views = () => element(page).evaluate((each) => `${each.state().view} ${each.state().lang}`);
    await expect.poll(views).toBe('indicator en');
    for (const view of ['indicator ja', 'indicators ja', 'board ja']) {
      await back(page);
      await expect.poll(views).toBe(view);
    }
    for (const view of ['indicators ja', 'indicator ja', 'indicator en']) {
      await forward(page);
      await expect.poll(views).toBe(view);
    }
  });

  test('typing leaves one entry in the history, not one per letter', async ({ page }) => {
    await open(page);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('searchbox', { name: '指標名で検索' }).pressSequentially('治験数');
    await expect(status(page)).toHaveText(/^\d件の指標を表示$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe('#plan?query=治験数');
  });

  test('what the page asked for at first is not repeated; its own fragments are left alone', async ({ page }) => {
    await open(page, '/slots.html');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.getByRole('link', { name: 'ページの先頭' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#top');
    expect(await element(page).evaluate((each) => each.state().view)).toBe('indicators');
    await page.getByRole('link', { name: '概要' }).click();
    const overview = new URL(page.url()).hash;
    expect(overview).toMatch(/^#plan\?view=/);
    await back(page);
    await expect(page).toHaveURL(/#top$/);
    await page.goto('about:blank');
    await open(page, `/slots.html${overview}`);
    expect(await element(page).evaluate((each) => each.state().view)).toBe('board');
  });

  test('without url-state nothing is written, and views are buttons', async ({ page }) => {
    await open(page, '/minimal.html');
    await page.getByRole('button', { name: 'すべての指標' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
    await expect.poll(() => page.url()).toMatch(/minimal\.html$/);
  });

  test('a link opens in a new tab where the reader asks for one', async ({ page, context, browserName }) => {
    await open(page);
    const waiting = context.waitForEvent('page');
    await page.getByRole('link', { name: '治験に至った件数' }).click({ modifiers: ['ControlOrMeta'] });
    const other = await waiting;
    await expect(other.getByRole('heading', { level: 3, name: '治験に至った件数' })).toBeVisible();
    expect(await element(page).evaluate((each) => each.state().view), browserName).toBe('board');
  });
});

test.describe('moving the element', () => {
  test('to another place in the page keeps its screen and asks for nothing', async ({ page, watch }) => {
    await open(page, '/minimal.html');
    await choose(page, '統合プロジェクト', '感染症PJ');
    const asked = watch.requests.length;
    await element(page).evaluate((each) => document.body.appendChild(document.createElement('section')).append(each));
    await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
    await choose(page, '統合プロジェクト', 'データ・ライフコースPJ');
    await expect(target(page, 1)).toContainText('33件');
    expect(watch.requests.length).toBe(asked);
  });

  test('out of the page and back again works, also before it was ready', async ({ page, watch }) => {
    await open(page, '/minimal.html');
    await page.evaluate(() => {
      const each = document.querySelector('plan-indicators');
      each.remove();
      each.setAttribute('project', 'PJ4');
      document.body.append(each);
      const hasty = document.createElement('plan-indicators');
      document.body.append(hasty);
      hasty.remove();
      globalThis.hasty = hasty;
    });
    await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
    await page.evaluate(() => document.body.append(globalThis.hasty));
    await shown(page);
    expect(watch.errors).toEqual([]);
  });

  test('into another document keeps its styles', async ({ page, watch }) => {
    await open(page, '/minimal.html');
    const display = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.width = '1000';
      const each = document.querySelector('plan-indicators');
      frame.contentDocument.body.append(each);
      return frame.contentWindow.getComputedStyle(each.shadowRoot.querySelector('.plan')).containerType;
    });
    expect(display).toBe('inline-size');
    expect(watch.errors).toEqual([]);
  });
});
