import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensFor } from '../../../tools/build/tokens.mjs';

const tokens = `/* made by a tool: --not-this: 1; */ :root {
  --blue: #0017c1;
  --link: var(--blue);
  --font: 'Noto Sans JP', sans-serif;
  --unused: #fff;
}`;
const pick = (styles, mentions) => tokensFor({ tokens, styles, mentions, selector: '.plan' });

test('only the tokens in use are taken, with those they refer to, below the selector', () => {
  const { css, count } = pick('.plan a { color: var(--link) }');
  assert.equal(css, '.plan {\n  --blue: #0017c1;\n  --link: var(--blue);\n}\n');
  assert.equal(count, 2);
});

test('tokens named in scripts count', () => {
  assert.match(pick('', 'fill="var(--font)"').css, /--font: 'Noto Sans JP', sans-serif;/);
});

test('a name that nobody declares is an error, unless it is the embedder\'s or has a fallback', () => {
  assert.throws(() => pick('a { color: var(--bleu) }'), /--bleu/);
  assert.equal(pick('a { color: var(--plan-link, var(--x, red)); --own: 1; width: var(--own) }').css, '');
  assert.equal(pick('/* var(--bleu) */').css, '');
});
