// A small static file server: for `npm start`, the browser tests and the screenshots.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { StepError } from './lib/run.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};
const compressible = /^(text\/|application\/(json|wasm)|image\/svg)/;

/**
 * How the files are served below one path prefix; `/name/` + path then means the same files as path.
 * @typedef {object} Variant
 * @property {Record<string, string>} [headers] added to every answer (a policy, for example)
 * @property {string} [wasmType] the type that .wasm is served with, in place of the right one
 * @property {RegExp} [missing] paths answered with 404
 * @property {RegExp} [refused] paths answered with 403
 * @property {RegExp} [replaced] files in whose place a page comes, as from servers that answer every address
 * @property {RegExp} [truncated] files cut in the middle
 * @property {number} [delay] milliseconds before an answer
 */

/** Resolves a URL path to a file below one of the directories, or null. */
async function resolve(directories, path) {
  const parts = path.split('/').filter(Boolean);
  if (parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part))) return null;
  for (const directory of directories) {
    try {
      const base = await realpath(directory);
      let file = await realpath(join(base, ...parts));
      if (file !== base && !file.startsWith(base + sep)) continue;
      if ((await stat(file)).isDirectory()) {
        if (!path.endsWith('/')) return { redirect: true };
        file = await realpath(join(file, 'index.html'));
        if (!file.startsWith(base + sep)) continue;
      }
      return { file };
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) throw error;
    }
  }
  return null;
}

/** Compressed bodies by content hash: they are asked for again and again. */
const bodies = new Map();

function encoded(body, etag, accepts) {
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
  if (!encoding) return { body };
  const key = `${encoding} ${etag}`;
  if (!bodies.has(key)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    bodies.set(key, encoding === 'br' ? brotliCompressSync(body, { params }) : gzipSync(body, { level: 9 }));
  }
  return { body: bodies.get(key), encoding };
}

/** Takes the variant's name off a path. */
function variantOf(path, variants) {
  const name = path.split('/')[1];
  const variant = Object.hasOwn(variants, name) ? variants[name] : null;
  return variant ? { variant, path: path.slice(name.length + 1) || '/' } : { variant: {}, path };
}

async function answer(request, response, { directories, variants }) {
  const end = (status, headers = {}, body = '') => {
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const plain = { 'Content-Type': types['.txt'] };
  if (!['GET', 'HEAD'].includes(request.method)) return end(405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n');
  const url = request.url.split(/[?#]/)[0];
  let decoded;
  try {
    decoded = decodeURIComponent(url);
  } catch {
    return end(400, plain, 'Bad request\n');
  }
  const { variant, path } = variantOf(decoded, variants);
  const extra = variant.headers ?? {};
  if (variant.delay) await new Promise((done) => setTimeout(done, variant.delay));
  if (variant.refused?.test(path)) return end(403, { ...plain, ...extra }, 'Forbidden\n');
  const found = variant.missing?.test(path) ? null : await resolve(directories, path);
  if (!found) return end(404, { ...plain, ...extra }, 'Not found\n');
  // "//" at the start would lead to another host.
  if (found.redirect) return end(308, { Location: `${url.replace(/^\/+/, '/')}/`, ...extra });
  const ending = extname(found.file);
  const replaced = variant.replaced?.test(path);
  const served = replaced ? types['.html'] : ending === '.wasm' ? variant.wasmType : undefined;
  const type = served ?? types[ending] ?? 'application/octet-stream';
  let content = replaced ? Buffer.from('<!doctype html><title>Not found</title>') : await readFile(found.file);
  if (variant.truncated?.test(path)) content = content.subarray(0, content.length >> 1);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 24)}"`;
  const headers = { 'Cache-Control': 'no-cache', ETag: etag, Vary: 'Accept-Encoding', ...extra };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) return end(304, headers);
  const { body, encoding } = compressible.test(type)
    ? encoded(content, etag, request.headers['accept-encoding'] ?? '')
    : { body: content };
  if (encoding) headers['Content-Encoding'] = encoding;
  end(200, { ...headers, 'Content-Type': type, 'Content-Length': body.length }, body);
}

const listen = (server, port, host) =>
  new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolvePort(server.address().port);
    });
  });

/**
 * Serves directories until closed.
 * @param {object} options
 * @param {string | string[]} options.directory where files are looked for; of several, the first that has the file
 * @param {number} [options.port] 0 takes any free port
 * @param {boolean} [options.strictPort] fail when the port is taken, instead of trying the next ones
 * @param {string} [options.host] the address to listen on
 * @param {Record<string, Variant>} [options.variants] path prefix → how files are served below it
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ directory, port = 8080, strictPort = false, host = '127.0.0.1', variants = {} }) {
  const directories = [directory].flat();
  const server = createServer((request, response) => {
    answer(request, response, { directories, variants }).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.message}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const last = strictPort || port === 0 ? port : port + 20;
  for (let tried = port; ; tried += 1) {
    try {
      const taken = await listen(server, tried, host);
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      return { url: `http://localhost:${taken}/`, port: taken, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (tried >= last) throw new StepError(`port ${tried} is taken: choose another with PORT=…`);
    }
  }
}
