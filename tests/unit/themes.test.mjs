// The colours of every theme: contrast of each pair that is used, and what is left of the differences for those who see
// fewer colours. The values are the design tokens that the style sheet names.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { filesBelow, here } from '../../tools/lib/files.mjs';
import { at } from '../../tools/lib/paths.mjs';
import { load } from './load.mjs';

const read = (path) => readFile(at(path), 'utf8');
const declared = (css) => Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
const sheet = (await read('www/styles/15-themes.css')).replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = declared(await read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'));
const block = (selector) => {
  const start = sheet.indexOf(`${selector} {`);
  assert.ok(start >= 0, selector);
  return declared(sheet.slice(start, sheet.indexOf('}', start)));
};
const light = block('.plan');
const dark = { ...light, ...block(".plan[data-theme='dark']") };
const themes = { light, dark };

/** `var(--a, var(--b))` as a hex value: what the embedding page may set is unset here. */
function hex(theme, name) {
  const value = theme[name] ?? tokens[name];
  assert.ok(value, `${name} is declared`);
  const inner = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/.exec(value);
  if (!inner) return value;
  return inner[1].startsWith('--plan-') ? hex({ ...theme, '--fallback': inner[2] }, '--fallback') : hex(theme, inner[1]);
}

const channels = (colour) => {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  assert.match(full, /^[0-9a-f]{6}$/i, colour);
  return [0, 2, 4].map((from) => parseInt(full.slice(from, from + 2), 16) / 255);
};
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

test('the measure of contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

const grounds = ['--surface', '--surface-quiet'];
/** Every pair of letters and ground in the sheets and the pictures. */
const letters = [
  ...['--text', '--quiet', '--primary', '--primary-strong', '--attention-text', '--dim', '--pace'].flatMap((name) => grounds.map((ground) => [name, ground])),
  ...['--text', '--primary', '--primary-strong'].map((name) => [name, '--tint']),
  ...['--primary-strong', '--primary'].map((name) => [name, '--tint-strong']),
  ['--surface', '--primary'], ['--text', '--found'], ['--text', '--found-soft'],
  ...[1, 2, 3].map((bin) => ['--text', `--bin-${bin}`]), ['--bin-4-text', '--bin-4'], ['--surface', '--bin-5'],
  ['--pace', '--band'], ['--primary', '--band'],
];
/** Marks, borders of controls and the ring of the focus. */
const marks = [
  ...['--primary', '--attention', '--neutral', '--border', '--pace', '--dim-mark', '--text', '--focus'].flatMap((name) => grounds.map((ground) => [name, ground])),
  ['--primary-soft', '--surface'], ['--primary', '--track'], ['--attention', '--track'], ['--neutral', '--track'], ['--text', '--track'],
  ['--primary', '--cursor'], ['--primary', '--band'], ['--pace', '--band'], ['--pace', '--cursor'],
];

for (const [name, theme] of Object.entries(themes)) {
  test(`${name}: letters have 4.5:1 on every ground, marks 3:1`, () => {
    for (const [pairs, least] of [[letters, 4.5], [marks, 3]]) {
      for (const [front, ground] of pairs) {
        const found = contrast(hex(theme, front), hex(theme, ground));
        assert.ok(found >= least, `${front} ${hex(theme, front)} on ${ground} ${hex(theme, ground)}: ${found.toFixed(2)}`);
      }
    }
  });
}

// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
const vision = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** CIELAB (D65) of a colour as it is seen. */
function lab(colour, matrix) {
  const rgb = channels(colour).map(linear);
  const [red, green, blue] = matrix.map((row) => Math.min(1, Math.max(0, row.reduce((sum, part, index) => sum + part * rgb[index], 0))));
  const xyz = [
    (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
    0.2126729 * red + 0.7151522 * green + 0.072175 * blue,
    (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883,
  ].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116));
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}

const radians = (degrees) => (degrees * Math.PI) / 180;
const degrees = (angle) => ((angle * 180) / Math.PI + 360) % 360;

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
function difference([l1, a1, b1], [l2, a2, b2]) {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [c1 ? degrees(Math.atan2(b1, x1)) : 0, c2 ? degrees(Math.atan2(b2, x2)) : 0];
  let turn = h2 - h1;
  if (c1 * c2 === 0) turn = 0;
  else if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let h = h1 + h2;
  if (c1 * c2 !== 0) h = Math.abs(h1 - h2) <= 180 ? h / 2 : (h < 360 ? h + 360 : h - 360) / 2;
  const t = 1 - 0.17 * Math.cos(radians(h - 30)) + 0.24 * Math.cos(radians(2 * h)) + 0.32 * Math.cos(radians(3 * h + 6)) - 0.2 * Math.cos(radians(4 * h - 63));
  const [sl, sc, sh] = [1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}

test('the measure of difference gives the published pairs', () => {
  for (const [one, other, expected] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425], [[50, -1, 2], [50, 0, 0], 2.3669], [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644], [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ]) assert.equal(difference(one, other).toFixed(4), expected.toFixed(4));
});

for (const [name, theme] of Object.entries(themes)) {
  test(`${name}: the colours of series and of states differ for every kind of colour vision`, () => {
    for (const set of [['--primary', '--pace'], ['--primary', '--attention', '--neutral']]) {
      for (const [kind, matrix] of Object.entries(vision)) {
        set.forEach((one, index) => set.slice(index + 1).forEach((other) => {
          const found = difference(lab(hex(theme, one), matrix), lab(hex(theme, other), matrix));
          assert.ok(found >= 15, `${one} and ${other}, ${kind}: ${found.toFixed(1)}`);
        }));
      }
    }
  });
}

test('both dark blocks say the same, and say everything but what no theme changes', () => {
  assert.deepEqual(block(".plan[data-theme='auto']"), block(".plan[data-theme='dark']"));
  assert.deepEqual(Object.keys(block(".plan[data-theme='dark']")).sort(), Object.keys(light).sort());
});

test('colours of the tokens are named in this sheet alone', async () => {
  for (const file of await filesBelow(at('www/styles'), '.css')) {
    if (file.endsWith('15-themes.css')) continue;
    const found = (await readFile(file, 'utf8')).match(/--color-[\w-]+/);
    assert.equal(found, null, `${here(file)}: ${found}`);
  }
});

test('the pictures use no other colours, and each has one where the reader forces them', async () => {
  const { palette } = await load('www/charts/palette.ts');
  const forced = block('.plan:not([data-paper])');
  for (const [role, { fill, stroke }] of Object.entries(palette)) {
    for (const name of [fill, stroke].filter(Boolean)) {
      assert.ok(light[name], `${role}: ${name}`);
      assert.match(forced[name] ?? '', /^(Canvas|CanvasText|LinkText|GrayText|Highlight)$/, `${role}: ${name}`);
    }
    // What is drawn on the ground is not of its colour: fill or stroke is seen.
    if (!['ground', 'paceHalo', 'band', 'cursor'].includes(role)) {
      assert.ok([fill, stroke].some((name) => name && forced[name] !== 'Canvas'), role);
    }
  }
});
