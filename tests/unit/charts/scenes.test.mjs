// What every picture owes to its reader, on the scenes of the golden screens at four widths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../load.mjs';
import { figures } from './figures.mjs';

const { palette } = await load('www/charts/palette.ts');
const { lines, widthOf } = await load('www/charts/scene.ts');
const widths = [250, 330, 700, 1200];
const scenes = figures.flatMap((figure) => widths.map((width) => ({ ...figure, width, name: `${figure.name} at ${width}`, scene: figure.draw(width) })));
const of = (scene, ...kinds) => scene.marks.filter(({ as, role }) => kinds.includes(as) || kinds.includes(role));
const near = (a, b) => Math.abs(a - b) < 0.01;

test('there is a figure of every kind', () => {
  for (const kind of ['path', 'years', 'projects', 'breakdown FORM', 'multiples', 'budgets']) {
    assert.ok(figures.some(({ name }) => name.endsWith(kind)), kind);
  }
  assert.ok(scenes.length >= 80, `${scenes.length} scenes`);
});

test('every mark is inside the picture, every number finite', () => {
  for (const { name, scene, width } of scenes) {
    assert.equal(scene.width, width);
    for (const mark of scene.marks) {
      const xs = mark.points ? mark.points.filter((_, index) => index % 2 === 0) : [mark.x, mark.x + (mark.width ?? 0)];
      const ys = mark.points ? mark.points.filter((_, index) => index % 2) : [mark.y, mark.y + (mark.height ?? 0)];
      for (const x of xs) assert.ok(x >= -0.5 && x <= width + 0.5, `${name}: ${JSON.stringify(mark)}`);
      for (const y of ys) assert.ok(y >= -0.5 && y <= scene.height + 0.5, `${name}: ${JSON.stringify(mark)}`);
    }
  }
});

test('at most five colours for data and ten gridlines', () => {
  for (const { name, scene } of scenes) {
    const data = scene.marks.filter(({ as, role }) => as !== 'words' && !['grid', 'zero', 'cursor', 'paceHalo'].includes(role));
    const colours = new Set(data.flatMap(({ role }) => [palette[role].fill, palette[role].stroke]).filter(Boolean));
    assert.ok(colours.size <= 5, `${name}: ${[...colours]}`);
    assert.ok(of(scene, 'grid').length <= 10, name);
  }
});

test('bars and columns start at the line of zero', () => {
  let bars = 0;
  for (const { name, scene } of scenes) {
    const zeros = of(scene, 'zero');
    for (const box of scene.marks.filter(({ as, role, y }) => as === 'box' && ['bar', 'hollow'].includes(role) && !(scene.marks.some((it) => it.role === 'pace') && y < 20))) {
      bars += 1;
      const touches = zeros.some(({ points: [x1, y1, x2, y2] }) => (near(x1, x2)
        ? near(box.x, x1) && box.y >= y1 - 5 && box.y + box.height <= y2 + 5
        : near(box.y + box.height, y1) && box.x >= x1 - 0.01 && box.x + box.width <= x2 + 0.01));
      assert.ok(touches, `${name}: ${JSON.stringify(box)}`);
    }
  }
  assert.ok(bars > 500, `${bars} bars`);
});

test('bars are as long as their values', () => {
  for (const { name, scene, values } of scenes.filter(({ values }) => values)) {
    const drawn = values.filter((value) => value > 0);
    const boxes = of(scene, 'box');
    assert.equal(boxes.length, drawn.length, name);
    const unit = boxes[0].width / drawn[0];
    boxes.forEach((box, index) => assert.ok(Math.abs(box.width - drawn[index] * unit) < 0.01, `${name}: bar ${index}`));
  }
});

test('points of a path and of single years stand at the height of their numbers', () => {
  for (const { name, scene } of scenes.filter((each) => /(path|years) at/.test(each.name))) {
    const [zero] = of(scene, 'zero').map(({ points }) => points[1]);
    const labels = scene.marks.filter(({ role }) => role === 'tick' && zero !== undefined);
    // Two lines of the axis give its scale.
    const axis = labels.filter(({ anchor }) => anchor === 'end').map(({ text, y }) => [Number(text.replaceAll(',', '')), y - 5]);
    const [top, pixel] = axis.at(-1);
    const unit = (zero - pixel) / top;
    for (const dot of scene.marks.filter(({ as, role }) => as === 'dot' && role === 'bar')) {
      const value = (zero - dot.y) / unit;
      const words = scene.marks.filter(({ role, x, text }) => role === 'actualWords' && Math.abs(x - dot.x) < widthOf(text, 14) / 2 + 1).map(({ text }) => Number(/-?[\d,.]+/.exec(text)?.[0].replaceAll(',', '')));
      assert.ok(words.some((each) => Math.abs(each - value) < top * 0.002), `${name}: ${value} among ${words}`);
    }
  }
});

test('every number of the table twin is printed in the picture', () => {
  for (const { name, scene, texts } of scenes) {
    const words = of(scene, 'words').map(({ text }) => text);
    for (const text of texts) assert.ok(words.some((word) => word.includes(text)), `${name}: ${text}`);
  }
});

test('a number that the picture prints is one of the data', () => {
  for (const { name, scene, screen } of scenes) {
    const known = JSON.stringify(screen.body);
    for (const { text } of scene.marks.filter(({ role }) => ['value', 'actualWords', 'paceWords'].includes(role))) {
      for (const number of text.match(/\d[\d,.]*/g) ?? []) assert.ok(known.includes(number), `${name}: ${text}`);
    }
  }
});

test('headline and summary name only numbers of the data, or the sum of the items', () => {
  for (const { name, caption, items, texts, screen } of figures) {
    for (const field of ['title', 'subtitle', 'summary', 'source']) assert.ok(caption[field], `${name}: no ${field}`);
    const known = JSON.stringify(screen.body, (key, value) => (key === 'caption' ? undefined : value)) + JSON.stringify(screen.filters);
    const sum = items.reduce((total, value) => total + value, 0);
    const counts = [texts.length, screen.body.columns?.length, screen.body.rows?.filter(({ drawn }) => drawn).length];
    for (const number of `${caption.title} ${caption.summary}`.match(/\d[\d,.]*\d|\d/g) ?? []) {
      const plain = Number(number.replaceAll(',', ''));
      assert.ok(known.includes(number) || counts.includes(plain) || plain === sum, `${name}: ${number} in “${caption.title} ${caption.summary}”`);
    }
  }
});

test('the key of a narrow path names the lines in the order in which they are drawn', () => {
  for (const { name, scene } of scenes.filter((each) => / path at 250/.test(each.name) && each.texts.length > 0)) {
    const drawn = scene.marks.filter(({ as, role }) => as !== 'words' && ['bar', 'actual', 'pace'].includes(role)).map(({ role }) => (role === 'pace' ? 'pace' : 'actual'));
    const key = scene.marks.filter(({ as, y }) => as === 'words' && y === 19).map(({ role }) => role.replace('Words', ''));
    assert.deepEqual(key, ['actual', 'pace'], name);
    assert.ok(drawn.includes('actual') && drawn.includes('pace'), name);
  }
});

test('what is part of another amount is hollow and says so; what has none has words and no bar', () => {
  const { draw, screen } = figures.find(({ name }) => name === 'project-en-budgets budgets');
  const within = screen.body.budgetBars.rows.filter(({ figure }) => figure.status === 'W');
  assert.equal(within.length, 3);
  const scene = draw(900);
  assert.equal(of(scene, 'hollow').length, 3);
  assert.equal(of(scene, 'words').filter(({ text }) => text.includes('Part of a larger amount')).length, 3);
  const all = figures.find(({ name }) => name === 'projects-ja budgets');
  const words = of(all.draw(900), 'words').map(({ text }) => text);
  assert.equal(words.at(-1), '記載なし');
  assert.equal(of(all.draw(900), 'box').length, 9);
  // No sum of budgets anywhere.
  const total = all.values.reduce((sum, value) => sum + (value ?? 0), 0) / 1e8;
  assert.ok(!JSON.stringify(all.caption).includes(String(total)));
});

test('lines break where Japanese and English allow it, and fit', () => {
  assert.deepEqual(lines('イノベーション・エコシステムPJ', 125, 14), ['イノベーション・', 'エコシステムPJ']);
  assert.deepEqual(lines('Regenerative Medicine and Cell and Gene Therapies', 200, 14), ['Regenerative Medicine and', 'Cell and Gene Therapies']);
  for (const line of lines('実施許諾契約（オプション契約は除く）、および共同研究開発契約。', 120, 14)) {
    assert.ok(!/^[）」、。・ー]/.test(line), line);
    assert.ok(widthOf(line, 14) <= 134, line);
  }
  assert.deepEqual(lines('', 100, 14), ['']);
});
