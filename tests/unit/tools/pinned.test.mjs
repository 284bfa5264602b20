// Pictures are compared only with the fonts and the browser that drew the kept ones; every other case says why not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hindrance } from '../../browser/pinned.mjs';

const kept = { fonts: ['a', 'b'], browser: '150' };

test('the reason why pictures are not compared', () => {
  assert.equal(hindrance(kept, { fonts: ['a', 'b'], browser: '150' }), null);
  assert.match(hindrance(null, kept), /no pictures/);
  assert.match(hindrance(kept, { fonts: ['a', null], browser: '150' }), /not installed/);
  assert.match(hindrance(kept, { fonts: ['a', 'c'], browser: '150' }), /another version/);
  assert.match(hindrance(kept, { fonts: ['a', 'b'], browser: '151' }), /Chromium 151/);
});
