// What an address may make of the page in a frame.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../load.mjs';

const { allowedSource, attributesOf } = await load('www/embed/parameters.ts');
const page = 'https://example.go.jp/plan/embed.html?view=board';

test('data of the own folder and below it', () => {
  for (const [asked, found] of [
    ['data/tiny.json', 'https://example.go.jp/plan/data/tiny.json'],
    ['./tiny.json', 'https://example.go.jp/plan/tiny.json'],
    ['data/../other/tiny.json', 'https://example.go.jp/plan/other/tiny.json'],
    ['data/令和7.json', 'https://example.go.jp/plan/data/%E4%BB%A4%E5%92%8C7.json'],
  ]) assert.equal(allowedSource(asked, page), found, asked);
});

test('anything else is refused', () => {
  for (const asked of [
    'https://example.com/data.json', 'https://example.go.jp/plan/data.json', '//example.com/data.json', '//example.go.jp/plan/data.json\\', 'javascript:alert(1)', 'JavaScript:alert(1)//.json',
    'data:application/json,{}', 'blob:https://example.go.jp/1.json', 'file:///etc/passwd.json', 'filesystem:https://example.go.jp/x.json', '/plan/data/tiny.json', '/other/tiny.json', '../tiny.json', './data/../../tiny.json',
    'data\\..\\..\\tiny.json', '\\\\example.com\\x.json', './data/%2e%2e/%2e%2e/x/tiny.json', './embed.js', './tiny.json.html', '', ' ', ' javascript:alert(1).json', '\tjavascript:alert(1).json', '\u0000x.json', 'java\nscript:alert(1)//.json', 'http://[.json',
  ]) assert.equal(allowedSource(asked, page), null, JSON.stringify(asked));
});

test('a page without a server, or with a folder of a like name, opens nothing', () => {
  assert.equal(allowedSource('tiny.json', 'file:///home/me/embed.html'), null);
  assert.equal(allowedSource('/plan2/tiny.json', page), null);
});

test('what the page itself lists is allowed wherever it is', () => {
  const listed = 'https://data.example.org/a.json ../b.json';
  assert.equal(allowedSource('https://data.example.org/a.json', page, listed), 'https://data.example.org/a.json');
  assert.equal(allowedSource('../b.json', page, listed), 'https://example.go.jp/b.json');
  assert.equal(allowedSource('https://data.example.org/c.json', page, listed), null);
});

test('the attributes of the state and the looks, nothing else', () => {
  const { attributes, refused } = attributesOf('https://example.go.jp/plan/embed.html?view=indicators&project=PJ4&lang=en&hide=header,nav+legend&heading-level=3&wasm-src=x&onclick=1&style=x&id=y&slot=z&class=k&url-state=1&grade=');
  assert.equal(refused, null);
  assert.deepEqual(Object.fromEntries(attributes), { view: 'indicators', project: 'PJ4', lang: 'en', hide: 'header nav legend', 'heading-level': '3' });
});

test('refused data is told, and no address is set', () => {
  const { attributes, refused } = attributesOf('https://example.go.jp/plan/embed.html?src=javascript:alert(1)');
  assert.equal(refused, 'javascript:alert(1)');
  assert.equal(attributes.has('src'), false);
});
