// The release as a web officer puts it on a server: unpacked below a path, two lines in a page under the strict policy;
// from another host; and on nginx and Apache with the settings that it brings.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { directives, strictPolicy } from '../../tools/lib/policy.mjs';
import { release } from '../../tools/release/index.mjs';
import { serve } from '../../tools/serve.mjs';
import { expect, test as base } from './fixtures.mjs';
import { shown, target } from './plan.mjs';
import { webServer } from './web-servers.mjs';

const test = base.extend({
  /** A server's public folder with the unpacked release in it. */
  site: [async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'site-'));
    const { archive, folder } = await release(join(root, 'made'));
    for (const [path, content] of Object.entries(unzipSync(readFileSync(archive)))) {
      mkdirSync(dirname(join(root, 'public/files', path)), { recursive: true });
      writeFileSync(join(root, 'public/files', path), content);
    }
    await use({ root: join(root, 'public'), folder: folder.split(/[\\/]/).pop() });
    rmSync(root, { recursive: true });
  }, { scope: 'worker' }],
});

/** The page of the instructions: two lines. */
const page = (at, lines = `<script type="module" src="${at}/embed.js"></script>
<plan-indicators><a href="${at}/data/medical-rd-plan-3.json">指標データ（JSON）</a></plan-indicators>`) =>
  `<!doctype html>\n<html lang="ja">\n<meta charset="utf-8">\n<title>機関のページ</title>\n${lines}\n</html>\n`;

async function worksOn(tab, address, watch) {
  const answers = new Map();
  tab.on('response', (response) => answers.set(new URL(response.url()).pathname.split('/').pop(), response));
  await tab.goto(address);
  await shown(tab);
  await expect(target(tab, 21).first()).toBeVisible();
  await tab.locator('plan-indicators').evaluate((element) => element.show({ view: 'results' }));
  await expect(tab.locator('.case').first()).toBeVisible();
  expect(await watch.violations()).toEqual([]);
  expect(watch.errors).toEqual([]);
  return answers;
}

test('on any static server, below a path, two lines under the strict policy', async ({ page: tab, watch, site }) => {
  writeFileSync(join(site.root, 'page.html'), page(`/strict/files/${site.folder}`));
  const server = await serve({ directory: site.root, port: 0, variants: { strict: { headers: { 'Content-Security-Policy': strictPolicy } } } });
  try {
    await worksOn(tab, `${server.url}strict/page.html`, watch);
    // And the sample pages, the frame included.
    for (const name of ['index.html', 'en.html', 'embed.html', 'embed.en.html']) {
      await tab.goto(`${server.url}files/${site.folder}/${name}`);
      await shown(tab);
    }
  } finally {
    await server.close();
  }
});

test('two lines from another host, with its hosts in the policy', async ({ page: tab, watch, site }) => {
  const cors = { headers: { 'Access-Control-Allow-Origin': '*' } };
  const files = await serve({ directory: join(site.root, 'files'), port: 0, variants: { cors, plain: {} } });
  const origin = files.url.slice(0, -1);
  const own = mkdtempSync(join(tmpdir(), 'own-'));
  writeFileSync(join(own, 'page.html'), page(`${files.url}cors/${site.folder}`));
  writeFileSync(join(own, 'refused.html'), page(`${files.url}plain/${site.folder}`));
  const server = await serve({ directory: own, port: 0, variants: { strict: { headers: { 'Content-Security-Policy': directives(origin).join('; ') } } } });
  try {
    await worksOn(tab, `${server.url}strict/page.html`, watch);
    // Without the header no script comes, and the link stays.
    await tab.goto(`${server.url}strict/refused.html`);
    await expect(tab.getByRole('link', { name: '指標データ（JSON）' })).toBeVisible();
    expect(await tab.evaluate(() => customElements.get('plan-indicators'))).toBeUndefined();
  } finally {
    await Promise.all([server.close(), files.close()]);
    rmSync(own, { recursive: true });
  }
});

test('the fragment between the two lines: every target is there without JavaScript', async ({ browser, site }) => {
  const fragment = readFileSync(join(site.root, 'files', site.folder, 'fragments/board.ja.html'), 'utf8');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.setContent(page('', `<plan-indicators>${fragment}</plan-indicators>`));
  for (const number of [1, 10, 21]) await expect(target(tab, number)).toBeVisible();
  await context.close();
});

for (const name of ['nginx', 'apache2']) {
  test(`with its settings on ${name}: types, caches, compression, CORS, and the widget works`, async ({ page: tab, watch, site }) => {
    const folder = site.folder;
    // Its settings are for a folder at the top of the server.
    const root = mkdtempSync(join(tmpdir(), 'root-'));
    for (const [path, content] of Object.entries(unzipSync(readFileSync(join(site.root, '..', 'made', `${folder}.zip`))))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    writeFileSync(join(root, 'page.html'), page(`/${folder}`));
    const server = await webServer(name, { root, folders: [folder], policy: strictPolicy });
    try {
      test.skip(server === null, process.env.SERVERS_MISSING ?? `${name} is not installed`);
      const answers = await worksOn(tab, `${server.url}page.html`, watch);
      expect(answers.get('plan-indicators.wasm').headers()['content-type']).toBe('application/wasm');
      const cached = 'public, max-age=31536000, immutable';
      for (const [path, type, cache] of [
        ['embed.js', /^text\/javascript/, cached], ['plan-indicators.wasm', /^application\/wasm$/, cached], ['host.css', /^text\/css/, cached], ['icon.svg', /^image\/svg\+xml/, cached],
        ['data/medical-rd-plan-3.json', /^application\/json/, 'no-cache'], ['data/medical-rd-plan-3.json.js', /^text\/javascript/, 'no-cache'], ['data/medical-rd-plan-3.csv', /^text\/csv/, 'no-cache'],
        ['index.html', /^text\/html/, 'no-cache'],
      ]) {
        const answer = await fetch(`${server.url}${folder}/${path}`, { headers: { 'Accept-Encoding': 'gzip', Origin: 'https://other.example' } });
        const header = (key) => answer.headers.get(key);
        expect.soft([path, answer.status, header('cache-control'), header('access-control-allow-origin'), header('x-content-type-options')]).toEqual([path, 200, cache, '*', 'nosniff']);
        expect.soft(header('content-type')).toMatch(type);
        if (!/icon/.test(path)) expect.soft(header('content-encoding'), path).toBe('gzip');
        const again = await fetch(`${server.url}${folder}/${path}`, { headers: { 'If-Modified-Since': header('last-modified') } });
        expect.soft(again.status, path).toBe(304);
      }
    } finally {
      await server?.close();
      rmSync(root, { recursive: true });
    }
  });
}

/** The release as its later edition would be: another folder name, another edition in every data file. */
function laterEdition(root, folder, later) {
  cpSync(join(root, folder), join(root, later), { recursive: true });
  const configuration = join(root, later, 'server/nginx/plan-indicators.conf');
  writeFileSync(configuration, readFileSync(configuration, 'utf8').replaceAll(`/${folder}/`, `/${later}/`));
  for (const name of readdirSync(join(root, later, 'data')).filter((each) => /^medical-rd-plan-3\.[\w.-]*json$/.test(each))) {
    const file = join(root, later, 'data', name);
    const data = JSON.parse(readFileSync(file, 'utf8'));
    if (data.about) Object.assign(data.about, { version: '9.0.0', edition: { ja: '令和99年度版', en: 'FY2117 edition' } });
    if (data.of) data.of.version = '9.0.0';
    writeFileSync(file, JSON.stringify(data));
  }
}

for (const name of ['nginx', 'apache2']) {
  test(`update and rollback on ${name} as the instructions say: the folder's name in the page, or the data alone`, async ({ page: tab, watch, site }) => {
    const { folder } = site;
    const later = 'plan-indicators-9.9.9';
    const root = mkdtempSync(join(tmpdir(), 'root-'));
    cpSync(join(site.root, 'files', folder), join(root, folder), { recursive: true });
    laterEdition(root, folder, later);
    const { about } = JSON.parse(readFileSync(join(root, folder, 'data/medical-rd-plan-3.json'), 'utf8'));
    let edits = 0;
    /** nginx tells files of one size apart by the second of their last change: an edit is never as old as the one before. */
    const write = (at) => {
      const file = join(root, 'page.html');
      writeFileSync(file, page(`/${at}`));
      edits += 1;
      const changed = new Date(Date.now() + edits * 1000);
      utimesSync(file, changed, changed);
    };
    const widget = tab.locator('plan-indicators');
    /** What a reader who comes again sees, texts from a file of their own included. */
    const comes = async (address, edition) => {
      await tab.goto('about:blank');
      await worksOn(tab, address, watch);
      await expect(widget.getByText(/（版 [\d.]+）/)).toContainText(`（版 ${edition}）`);
    };
    write(folder);
    const server = await webServer(name, { root, folders: [folder, later], policy: strictPolicy });
    try {
      test.skip(server === null, process.env.SERVERS_MISSING ?? `${name} is not installed`);
      const address = `${server.url}page.html`;
      await comes(address, about.version);
      write(later);
      await comes(address, '9.0.0');
      write(folder);
      await comes(address, about.version);
      // The data alone: the page stays as it is.
      renameSync(join(root, folder, 'data'), join(root, 'former'));
      cpSync(join(root, later, 'data'), join(root, folder, 'data'), { recursive: true });
      await comes(address, '9.0.0');
      rmSync(join(root, folder, 'data'), { recursive: true });
      renameSync(join(root, 'former'), join(root, folder, 'data'));
      await comes(address, about.version);
    } finally {
      await server?.close();
      rmSync(root, { recursive: true });
    }
  });
}
