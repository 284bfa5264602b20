// The settings for IIS, which is not here to try them: held against what its schema (IIS_schema.xml) allows in the elements
// used, which sections a folder may set, and what IIS refuses a whole folder for (500.19).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { at } from '../../../tools/lib/paths.mjs';
import { contents } from '../../../tools/release/contents.mjs';

const { name, files } = await contents();
const text = files.get('server/iis/web.config').toString('utf8');
const parse = (source) => new (new JSDOM('').window.DOMParser)().parseFromString(source, 'application/xml');

const any = /[^]/, extension = /^\.\w+$/, mediaType = /^[a-z]+\/[\w.+-]+(?:; charset=utf-8)?$/, flag = /^(?:true|false)$/;
const span = /^(?:\d+\.)?(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
/** Element → its attributes, the required ones marked, and the elements that may stand in it. `key`: what may be set once. */
const system = {
  children: {
    // Sections with overrideModeDefault="Allow"; httpCompression is not among them.
    staticContent: {
      attributes: { defaultDocFooter: any, enableDocFooter: flag },
      children: {
        clear: {},
        remove: { attributes: { fileExtension: extension }, required: ['fileExtension'] },
        mimeMap: { attributes: { fileExtension: extension, mimeType: mediaType }, required: ['fileExtension', 'mimeType'], key: 'fileExtension' },
        clientCache: {
          attributes: { cacheControlMode: /^(?:NoControl|DisableCache|UseMaxAge|UseExpires)$/, cacheControlMaxAge: span, cacheControlCustom: any, httpExpires: any, setEtag: flag },
          once: true,
        },
      },
      once: true,
    },
    urlCompression: { attributes: { doStaticCompression: flag, doDynamicCompression: flag, dynamicCompressionBeforeCache: flag }, once: true },
    httpProtocol: {
      attributes: { allowKeepAlive: flag },
      children: {
        customHeaders: {
          children: { clear: {}, remove: { attributes: { name: /^[\w-]+$/ }, required: ['name'] }, add: { attributes: { name: /^[\w-]+$/, value: any }, required: ['name'], key: 'name' } },
          once: true,
        },
      },
      once: true,
    },
  },
  once: true,
};
const schema = { children: { configuration: { children: { 'system.webServer': system, location: { attributes: { path: /^[\w.-]+$/ }, required: ['path'], key: 'path', children: { 'system.webServer': system } } }, once: true } } };

/** What of a tree the schema does not allow. */
function complaints(element, rule, place = '') {
  const found = [], seen = new Map(), removed = new Set();
  for (const child of element.children) {
    const own = rule.children?.[child.tagName];
    const here = `${place}/${child.tagName}`;
    if (!own) {
      found.push(`${here}: unknown`);
      continue;
    }
    for (const { name: attribute, value } of child.attributes) {
      if (!own.attributes?.[attribute]) found.push(`${here}: no attribute ${attribute}`);
      else if (!own.attributes[attribute].test(value)) found.push(`${here}: ${attribute}="${value}"`);
    }
    for (const attribute of own.required ?? []) if (!child.hasAttribute(attribute)) found.push(`${here}: ${attribute} is missing`);
    const key = own.once ? child.tagName : own.key && `${child.tagName} ${child.getAttribute(own.key).toLowerCase()}`;
    if (key && seen.has(key)) found.push(`${here}: twice ${key}`);
    seen.set(key, true);
    if (child.tagName === 'remove') removed.add([...child.attributes].map(({ value }) => value.toLowerCase()).join());
    // What a collection of the server may hold already is removed before it is set.
    else if (own.key && own.key !== 'path' && !removed.has(child.getAttribute(own.key).toLowerCase())) found.push(`${here}: ${child.getAttribute(own.key)} is not removed before`);
    found.push(...complaints(child, own, here));
  }
  const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...found, ...words.map(({ data }) => `${place}: "${data.trim()}"`)];
}

test('well-formed, and only what the schema of IIS allows in a folder', () => {
  assert.deepEqual(complaints(parse(text), schema), []);
});

test('the check finds what IIS would refuse', () => {
  for (const [from, to, said] of [
    ['<remove fileExtension=".wasm" />', '', /\.wasm is not removed before/],
    ['<mimeMap fileExtension=".wasm"', '<mimeMap fileExtension=".json"', /twice|not removed/],
    ['mimeType="application/wasm"', 'type="application/wasm"', /no attribute type/],
    ['<urlCompression doStaticCompression="true" />', '<httpCompression directory="x" />', /httpCompression: unknown/],
    ['365.00:00:00', '365 days', /cacheControlMaxAge/],
    ['"DisableCache"', '"NoCache"', /cacheControlMode/],
    ['path="inline.js"', 'path="embed.js"', /twice location embed\.js/],
    ['<remove name="Access-Control-Allow-Origin" />', '', /Access-Control-Allow-Origin is not removed/],
  ]) {
    assert.ok(text.includes(from), from);
    assert.match(complaints(parse(text.replace(from, to)), schema).join('\n'), said, `${from} → ${to}`);
  }
  assert.ok(parse(text.replace('</staticContent>', '')).querySelector('parsererror'));
});

test('every type of file that a page asks for has its type, and JSON and the module the one that is told to be compressed', () => {
  const types = Object.fromEntries([...parse(text).querySelectorAll('mimeMap')].map((each) => [each.getAttribute('fileExtension'), each.getAttribute('mimeType')]));
  // Those that every installation of IIS 10 has.
  const built = new Set(['.html', '.css', '.txt']);
  const asked = [...files.keys()].filter((path) => !/^(?:server|assurance)\//.test(path)).map((path) => /\.\w+$/.exec(path)?.[0]).filter(Boolean);
  for (const each of new Set(asked)) assert.ok(built.has(each) || types[each], each);
  for (const each of ['.json', '.wasm']) assert.ok(text.includes(`mimeType='${types[each]}',enabled='True'`), each);
});

test('the files that are kept for a year are those of the settings for Apache', () => {
  const kept = [...parse(text).querySelectorAll('location')].map((each) => each.getAttribute('path')).sort();
  const [, pattern] = /<FilesMatch "(\\\.\(js[^"]+)">/.exec(readFileSync(at('tools/release/files/server/apache/.htaccess'), 'utf8'));
  const wanted = [...files.keys()].filter((path) => new RegExp(pattern).test(path) && !path.endsWith('.json.js')).sort();
  assert.deepEqual(kept, wanted);
  assert.match(name, /^plan-indicators-\d/);
});
