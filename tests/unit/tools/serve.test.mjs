import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../tools/serve.mjs';

const variants = {
  strict: { headers: { 'Content-Security-Policy': "default-src 'none'" } },
  octet: { wasmType: 'application/octet-stream' },
  refused: { refused: /\.wasm$/ },
  replaced: { replaced: /\.wasm$/ },
  gone: { missing: /\.wasm$/ },
  cut: { truncated: /\.json$/ },
};
let folder, server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site/sub'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<p>ようこそ');
  await writeFile(join(folder, 'site/sub/index.html'), '<p>sub');
  await writeFile(join(folder, 'site/.hidden'), 'hidden');
  await writeFile(join(folder, 'site/engine.wasm'), 'not really');
  await writeFile(join(folder, 'site/data.json'), '{"a":"0123456789"}');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  server = await serve({ directory: join(folder, 'site'), port: 0, variants });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A request whose path is sent as it is, which fetch would tidy up. */
const get = (path, { method = 'GET', headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    }).on('error', reject).end();
  });

test('files come with their type, a directory with its index', async () => {
  const index = await get('/');
  assert.equal(index.status, 200);
  assert.equal(index.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(index.body, '<p>ようこそ');
  assert.equal((await get('/engine.wasm?v=1')).headers['content-type'], 'application/wasm');
  assert.equal((await get('/sub/')).body, '<p>sub');
});

test('a directory without its slash is redirected, on this host only', async () => {
  assert.equal((await get('/sub')).headers.location, '/sub/');
  assert.equal((await get('//sub')).headers.location, '/sub/');
});

for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/sub/../../secret.txt', '/link.txt', '/.hidden', '/%00', '/constructor', '/sub%00/']) {
  test(`nothing outside or hidden is served: ${path}`, async () => {
    const { status, body } = await get(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret|hidden/);
  });
}

test('a broken escape is a bad request, other methods are refused', async () => {
  assert.equal((await get('/%ff')).status, 400);
  assert.equal((await get('/', { method: 'POST' })).status, 405);
});

test('HEAD has the head of GET and no body', async () => {
  const { status, headers, body } = await get('/', { method: 'HEAD' });
  assert.equal(status, 200);
  assert.equal(headers['content-length'], String(Buffer.byteLength('<p>ようこそ')));
  assert.equal(body, '');
});

test('an unchanged file is answered with 304', async () => {
  const { headers } = await get('/data.json');
  assert.equal((await get('/data.json', { headers: { 'If-None-Match': headers.etag } })).status, 304);
  assert.equal((await get('/data.json', { headers: { 'If-None-Match': '"other"' } })).status, 200);
});

test('variants serve the same files in their own way', async () => {
  assert.equal((await get('/strict/')).headers['content-security-policy'], "default-src 'none'");
  assert.equal((await get('/octet/engine.wasm')).headers['content-type'], 'application/octet-stream');
  assert.equal((await get('/octet/data.json')).headers['content-type'], 'application/json; charset=utf-8');
  assert.equal((await get('/gone/engine.wasm')).status, 404);
  assert.equal((await get('/refused/engine.wasm')).status, 403);
  const page = await get('/replaced/engine.wasm');
  assert.deepEqual([page.status, page.headers['content-type'], page.body.startsWith('<!doctype html>')], [200, 'text/html; charset=utf-8', true]);
  assert.equal((await get('/cut/data.json')).body, '{"a":"012');
});

test('a taken port is passed over, or reported when it was asked for', async () => {
  const next = await serve({ directory: folder, port: server.port });
  assert.ok(next.port > server.port);
  await next.close();
  await assert.rejects(serve({ directory: folder, port: server.port, strictPort: true }), /is taken/);
});
