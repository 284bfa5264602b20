// The forty queries through the module: the same hits in the same order as the native build.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answered, queries } from '../fixtures/search-queries.mjs';
import { shippedEngine } from '../support/shipped.mjs';

describe('search', () => {
  let engine;
  before(async () => {
    engine = await shippedEngine('narratives', 'narratives-en');
  });
  after(() => engine.free());

  for (const expected of queries) {
    test(`${expected.lang}: ${expected.query} (${expected.why})`, () => {
      const screen = engine.view(JSON.stringify({ view: 'search', query: expected.query, lang: expected.lang }));
      assert.deepEqual(answered(screen), expected.answer);
    });
  }

  test('marked pieces are the words, and together the text', () => {
    const { body } = engine.view(JSON.stringify({ view: 'search', query: 'ＩＰＳ細胞' }));
    const hits = body.groups.flatMap((group) => group.hits);
    assert.ok(hits.length > 5);
    for (const { title, passage } of hits) {
      const marked = [...title, ...passage.length ? ['', ...passage] : []].filter((_, index) => index % 2 === 1);
      for (const piece of marked.filter((each) => /iPS/i.test(each))) assert.equal(piece.normalize('NFKC').toLowerCase(), 'ips細胞');
    }
  });

  test('a long query, lone quotes and control characters are answered', () => {
    for (const query of ['a'.repeat(100_000), '\u0000\u0007', '"', '""', '　', '%'.repeat(500), '\uFFFD']) {
      const screen = engine.view(JSON.stringify({ view: 'search', query }));
      assert.equal(screen.body.view, 'search');
    }
  });
});
