// The module's memory: calls give back what they took, and a plan what it was made of.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { states } from '../../tools/bench/states.mjs';
import { bundleText, glue, moduleBytes } from '../../tools/lib/engine.mjs';
import { at, plan } from '../../tools/lib/paths.mjs';

describe('memory', () => {
  let exports, memory, text, parts;

  before(async () => {
    exports = await glue();
    ({ memory } = exports.initSync({ module: await moduleBytes() }));
    text = await bundleText();
    const names = ['narratives', 'narratives-en', 'quality'];
    parts = await Promise.all(names.map(async (name) => [name, await readFile(at(`dist/data/${plan}.${name}.json`), 'utf8')]));
  });

  const whole = () => {
    const engine = new exports.Engine(text);
    for (const [name, part] of parts) engine.add(name, part);
    return engine;
  };

  /** Bytes by which memory grows in the second of two equal stretches of work. */
  const growth = (work, rounds) => {
    for (let round = 0; round < rounds; round += 1) work();
    const bytes = memory.buffer.byteLength;
    for (let round = 0; round < rounds; round += 1) work();
    return memory.buffer.byteLength - bytes;
  };

  test('ten thousand screens and refused states later it is as large as before', () => {
    const engine = whole();
    const texts = [
      ...Object.values(states), { view: 'search', query: 'がん' }, { view: 'results', lang: 'en' }, { view: 'efforts' }, { view: 'data' },
      { view: 'project', project: ['PJ4'] }, { project: ['NONE'], disease: ['NONE'] },
    ].map((state) => JSON.stringify(state));
    const work = () => {
      for (const state of texts) engine.view(state);
      for (const wrong of ['{', '{"year":"x"}']) assert.throws(() => engine.view(wrong), { code: 'state-syntax' });
    };
    assert.equal(growth(work, Math.ceil(5_000 / (texts.length + 2))), 0);
    engine.free();
  });

  test('plans that are freed leave their memory to the next', () => {
    const work = () => {
      const engine = whole();
      engine.view('{"view":"search","query":"がん"}');
      engine.free();
      assert.throws(() => new exports.Engine(text.slice(0, -10)), { code: 'bundle-syntax' });
    };
    assert.equal(growth(work, 10), 0);
  });

  test('a screen stays as it was when the next ones are made', () => {
    const engine = whole();
    const first = engine.view('{}');
    const written = JSON.stringify(first);
    for (let round = 0; round < 20; round += 1) for (const state of Object.values(states)) engine.view(JSON.stringify(state));
    assert.equal(JSON.stringify(first), written);
    assert.deepEqual(engine.view('{}'), first);
    engine.free();
  });

  test('a page that asks for a screen while it is handed one disturbs neither', () => {
    const engine = whole();
    const expected = engine.view('{}');
    const inner = engine.view('{"view":"indicators"}');
    let asked = 0;
    // Members are set as the language sets them: a page may have put a setter into every object's way.
    Object.defineProperty(Object.prototype, 'subtitle', {
      configurable: true,
      set(value) {
        Object.defineProperty(this, 'subtitle', { value, enumerable: true, configurable: true, writable: true });
        asked += 1;
        if (asked === 1) assert.deepEqual(engine.view('{"view":"indicators"}'), inner);
      },
    });
    try {
      assert.deepEqual(engine.view('{}'), expected);
    } finally {
      delete Object.prototype.subtitle;
    }
    assert.ok(asked >= 2);
    engine.free();
  });
});
