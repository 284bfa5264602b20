// The list of pictures has every view, and pictures for the documents stay the same picture with fewer colours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { pixels } from '../../../tools/lib/png.mjs';
import { at } from '../../../tools/lib/paths.mjs';
import { contexts, documents, states, views } from '../../../tools/screenshots/list.mjs';
import { png, withPalette } from '../../../tools/screenshots/palette.mjs';

test('every view of the engine is in the list', async () => {
  const engine = await readFile(at('src/view/screen.rs'), 'utf8');
  const all = [...engine.matchAll(/^ {4}view\("(\w+)",/gm)].map(([, name]) => name);
  assert.ok(all.length >= 14);
  const seen = new Set(views.map(({ state }) => new URLSearchParams(state).get('view') ?? 'board'));
  assert.deepEqual(all.filter((name) => !seen.has(name)), []);
});

test('every picture has a name of its own, in each size, language and scheme', () => {
  const files = contexts.flatMap(({ shots }) => shots.map(({ file }) => file));
  assert.equal(new Set(files).size, files.length);
  assert.ok(files.length >= (views.length + states.length) * 12);
  assert.deepEqual(Object.values(documents).map(({ of }) => of).filter((name) => !files.includes(name)), []);
});

/** A picture of that many colours, as browsers write it. */
function picture(width, height, colour) {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(colour(x, y), y * (width * 3 + 1) + 1 + x * 3);
  return png({ width, height, kind: 2, chunks: [['IDAT', deflateSync(rows)]] });
}

test('up to 256 colours stay as they are, of more the rare ones take the nearest', () => {
  const few = picture(16, 16, (x, y) => [x * 16, y * 16, 7]);
  assert.deepEqual(pixels(withPalette(few)).at(3, 5), [48, 80, 7]);
  const many = picture(40, 40, (x, y) => (y < 20 ? [255, 255, 255] : [x * 6, y * 6, 0]));
  const small = pixels(withPalette(many));
  assert.deepEqual(small.at(9, 3), [255, 255, 255]);
  for (let x = 0; x < 40; x += 1) {
    const [red, green] = small.at(x, 39);
    assert.ok(Math.abs(red - x * 6) <= 12 * 6 && Math.abs(green - 39 * 6) <= 20 * 6, `${x}: ${red}, ${green}`);
  }
});
