// Every figure of the golden screens as a file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { load } from '../load.mjs';
import { figures } from './figures.mjs';

const { sheet, svgDocument } = await load('www/charts/sheet.ts');
const colours = new Map();
/** Each property its own colour. */
const colour = (property) => colours.get(property) ?? colours.set(property, `#${(colours.size + 16).toString(16)}0000`).get(property);
const font = '"Noto Sans JP", sans-serif';

function file({ caption, draw, screen, lang }, width = 760) {
  const { title, subtitle, summary, source } = caption;
  const words = { title, subtitle, summary, notes: [source, screen.colophon.edition, screen.colophon.source] };
  const scene = sheet(draw, words, width);
  return { words, scene, text: svgDocument(scene, words, colour, font, lang) };
}

/** The document as XML: what is not well-formed throws. */
const parsed = (text) => new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;

test('every figure is well-formed, with its words, every number of its table and nothing of a style', () => {
  for (const figure of figures) {
    const { words, text, scene } = file(figure);
    const svg = parsed(text).documentElement;
    assert.equal(svg.namespaceURI, 'http://www.w3.org/2000/svg');
    assert.deepEqual([svg.getAttribute('width'), svg.getAttribute('height')], [String(scene.width), String(scene.height)], figure.name);
    assert.equal(svg.querySelector('title').textContent, words.title);
    assert.equal(svg.querySelector('desc').textContent, [words.subtitle, words.summary, ...words.notes].join(' '));
    assert.equal(svg.querySelectorAll('[style], [class], style, script, image, a, foreignObject').length, 0, figure.name);
    assert.equal(svg.getAttribute('font-family'), font);
    // Lines may break anywhere: held together without spaces.
    const seen = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('').replace(/\s/g, '');
    for (const said of [words.title, words.subtitle, words.summary, ...words.notes]) assert.ok(seen.includes(said.replace(/\s/g, '')), `${figure.name}: ${said}`);
    for (const number of figure.texts) assert.ok(seen.includes(number.replace(/\s/g, '')), `${figure.name}: ${number}`);
    for (const each of svg.querySelectorAll('*')) {
      for (const { name, value } of each.attributes) {
        assert.ok(!/url\(|javascript:|var\(/.test(value), `${figure.name}: ${name}=${value}`);
      }
    }
  }
});

test('words with signs of markup stay words', () => {
  const [figure] = figures;
  const odd = 'a < b & "c" > d</text><script>alert(1)</script>';
  const { text } = file({ ...figure, caption: { ...figure.caption, title: odd } });
  const svg = parsed(text).documentElement;
  assert.equal(svg.querySelector('title').textContent, odd);
  assert.equal(svg.querySelectorAll('script').length, 0);
});

test('nothing stands outside the file, at a narrow and a wide width', () => {
  for (const figure of figures) {
    for (const width of [400, 1200]) {
      const { scene } = file(figure, width);
      for (const mark of scene.marks) {
        const ys = mark.points ? mark.points.filter((_, index) => index % 2) : [mark.y + (mark.height ?? 0)];
        const xs = mark.points ? mark.points.filter((_, index) => index % 2 === 0) : [mark.x];
        for (const y of ys) assert.ok(y >= 0 && y <= scene.height, `${figure.name}: ${JSON.stringify(mark)}`);
        for (const x of xs) assert.ok(x >= 0 && x <= scene.width, `${figure.name}: ${JSON.stringify(mark)}`);
      }
    }
  }
});
