// The engine of dist in Node: the same records as the native build, coded errors, an end that can be reached.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { glue } from '../../tools/lib/engine.mjs';
import { filesBelow } from '../../tools/lib/files.mjs';
import { at } from '../../tools/lib/paths.mjs';

const file = (ending) => readFile(at(`dist/data/medical-rd-plan-3${ending}`), 'utf8').catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)));
const bundle = await file('.json');
/** The parts in files of their own; the dataset may have no translation. */
const parts = (await Promise.all(['narratives', 'narratives-en', 'quality', 'methods-ja', 'methods-en'].map(async (name) => [name, await file(`.${name}.json`)]))).filter(([, text]) => text);
const module = await readFile(at('dist/plan-indicators.wasm'));

/** A fresh instance of the module. */
async function instance() {
  const exports = await glue();
  exports.initSync({ module });
  return exports;
}

/** The states of the native test, so that the two cannot drift apart. */
async function nativeStates() {
  const source = await readFile(at('tests/screens.rs'), 'utf8');
  const [list] = /const STATES[^=]*=\s*&\[([\s\S]*?)\n\];/.exec(source).slice(1);
  return [...list.matchAll(/\(\s*"([\w-]+)",\s*r#"([\s\S]*?)"#,?\s*\)/g)].map(([, name, state]) => [name, state]);
}

const states = await nativeStates();

describe('screens', () => {
  let engine;
  before(async () => {
    const { Engine } = await instance();
    engine = new Engine(bundle);
    for (const [name, text] of parts) engine.add(name, text);
  });
  after(() => engine.free());

  test('every golden file belongs to a state, and every state has one', async () => {
    const files = (await filesBelow(at('tests/fixtures/screens'), '.json')).map((file) => basename(file, '.json'));
    assert.deepEqual(states.map(([name]) => name).toSorted(), files.toSorted());
    assert.ok(states.length >= 14);
  });

  for (const [name, state] of states) {
    test(`${name} is the same from WebAssembly as from the native build, bit for bit`, async () => {
      const golden = JSON.parse(await readFile(at(`tests/fixtures/screens/${name}.json`), 'utf8'));
      assert.equal(JSON.stringify(engine.view(state)), JSON.stringify(golden));
    });
  }

  test('a screen is plain data: no maps, no undefined, no numbers that are none', () => {
    const walk = (value, path) => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
      if (typeof value === 'number') return assert.ok(Number.isFinite(value), path);
      assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, `${path} is no plain object`);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    for (const [name, state] of states) walk(engine.view(state), name);
  });

  test('the same state gives the same screen, whatever was asked before', () => {
    const first = JSON.stringify(engine.view('{}'));
    engine.view('{"lang":"en","view":"diseases","project":["PJ1"],"query":"x"}');
    assert.equal(JSON.stringify(engine.view('{}')), first);
  });

  test('a state as a screen returns it is taken again and gives the same screen', () => {
    for (const [, state] of states) {
      const screen = engine.view(state);
      assert.deepEqual(engine.view(JSON.stringify(screen.state)).body, screen.body);
    }
  });
});

describe('parts of the dataset in files of their own', () => {
  let exports;
  before(async () => {
    exports = await instance();
  });

  test('a view that needs texts names them, waits, and has them once they are added', () => {
    const engine = new exports.Engine(bundle);
    const waiting = engine.view('{"view":"results"}');
    assert.deepEqual(waiting.needs, ['narratives']);
    assert.equal(waiting.body.view, 'waiting');
    for (const [name, text] of parts) engine.add(name, text);
    const shown = engine.view('{"view":"results"}');
    assert.deepEqual(shown.needs, []);
    assert.equal(shown.body.view, 'results');
    assert.equal(shown.body.groups.length, 8);
    engine.free();
  });

  test('an indicator is shown at once and gains its related texts', () => {
    const engine = new exports.Engine(bundle);
    const state = '{"view":"indicator","indicator":"FIH_TRIALS"}';
    const before = engine.view(state);
    assert.deepEqual(before.needs, ['narratives']);
    assert.deepEqual(before.body.texts, []);
    for (const [name, text] of parts) engine.add(name, text);
    assert.ok(engine.view(state).body.texts.length > 0);
    engine.free();
  });

  test('the data checks need the quality report and nothing else; the board needs neither', () => {
    const engine = new exports.Engine(bundle);
    assert.deepEqual(engine.view('{}').needs, []);
    const state = '{"view":"data","lang":"en","verdict":["ROUNDING"]}';
    const waiting = engine.view(state);
    assert.deepEqual([waiting.needs, waiting.body.view, waiting.notices], [['quality'], 'waiting', []]);
    const [, text] = parts.find(([name]) => name === 'quality');
    assert.throws(() => engine.add('quality', text.slice(0, -9)), ({ code }) => code === 'bundle-syntax');
    assert.throws(() => engine.add('quality', bundle), ({ code }) => code === 'bundle-format');
    assert.equal(engine.view(state).body.view, 'waiting');
    engine.add('quality', text);
    const shown = engine.view(state);
    assert.deepEqual([shown.needs, shown.body.view], [[], 'data']);
    assert.equal(shown.body.sections[0].lists[0].entries.length, 4);
    const report = JSON.parse(text);
    report.sections[0][3][0][4][0][0] = '<img src=x onerror=alert(1)>';
    engine.add('quality', JSON.stringify(report));
    assert.equal(engine.view('{"view":"data"}').body.sections[0].lists[0].entries[0].title, '<img src=x onerror=alert(1)>');
    engine.free();
  });

  test('codes that only texts have are no mistake while the texts are away', () => {
    const engine = new exports.Engine(bundle);
    assert.deepEqual(engine.view('{"view":"results","institution":["RIKEN"]}').notices, []);
    for (const [name, text] of parts) engine.add(name, text);
    assert.equal(engine.view('{"view":"results","institution":["NOWHERE"]}').notices.length, 1);
    engine.free();
  });

  test('a part of another edition, a cut one and one of another kind are refused by code; the engine stays as it was', () => {
    const engine = new exports.Engine(bundle);
    const [[name, text]] = parts;
    const before = JSON.stringify(engine.view('{"view":"results"}'));
    for (const [spoilt, code] of [
      [text.replace(/"version":"[^"]*"/, '"version":"99.0.0"'), 'bundle-pair'],
      [text.slice(0, text.length / 2), 'bundle-syntax'],
      [bundle, 'bundle-format'],
      ['', 'bundle-syntax'],
      [text.replace('"text":["', '"text":["\\uD800'), 'bundle-syntax'],
    ]) {
      assert.throws(() => engine.add(name, spoilt), (error) => error instanceof Error && error.code === code && error.messageJa !== '' && error.messageEn !== '');
    }
    assert.equal(JSON.stringify(engine.view('{"view":"results"}')), before);
    engine.add(name, text);
    assert.equal(engine.view('{"view":"results"}').body.view, 'results');
    engine.free();
  });

  test('markup in a text stays text', () => {
    const engine = new exports.Engine(bundle);
    const [[name, text]] = parts;
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const parsed = JSON.parse(text);
    const at = parsed.narratives.id.indexOf('PJ4_CASE_1');
    parsed.narratives.text[at] = hostile;
    engine.add(name, JSON.stringify(parsed));
    const page = engine.view('{"view":"results","narrative":"PJ4_CASE_1"}').body;
    assert.equal(page.title.text, hostile);
    engine.free();
  });
});

describe('errors', () => {
  let exports;
  before(async () => {
    exports = await instance();
  });

  /** What a call throws: a real Error with a code and a sentence in both languages. */
  function thrown(call) {
    let error;
    assert.throws(call, (caught) => {
      error = caught;
      return true;
    });
    assert.ok(error instanceof Error);
    assert.match(error.messageJa, /[\u3040-\u30ff\u4e00-\u9fff]/);
    assert.match(error.messageEn, /^[\x20-\x7e“”–]+$/);
    assert.equal(error.message, error.messageEn);
    return error;
  }
  const reading = (text) => thrown(() => new exports.Engine(text));
  const changed = (change) => {
    const value = JSON.parse(bundle);
    change(value);
    return reading(JSON.stringify(value));
  };

  for (const [name, text] of [['nothing', ''], ['a cut file', bundle.slice(0, bundle.length >> 1)], ['a cut character', bundle.slice(0, 200)], ['HTML', '<!doctype html>'], ['a trailing comma', `${bundle},`]]) {
    test(`${name} is bundle-syntax`, () => assert.equal(reading(text).code, 'bundle-syntax'));
  }

  test('another kind of JSON file is bundle-format', () => {
    assert.equal(reading('{}').code, 'bundle-format');
    assert.equal(changed((value) => { value.format = 'other'; }).code, 'bundle-format');
  });

  test('a newer schema version is bundle-version and names both', () => {
    const { code, messageEn } = changed((value) => { value.schema_version = 2; });
    assert.equal(code, 'bundle-version');
    assert.match(messageEn, /form 2.*form 1/);
  });

  test('an unknown code is bundle-code and names its place and the code', () => {
    const { code, messageJa, messageEn } = changed((value) => { value.observations.status.of[0] = 'ZZ'; });
    assert.equal(code, 'bundle-code');
    for (const message of [messageJa, messageEn]) assert.match(message, /observations\.status.*ZZ/);
  });

  test('a position outside its list is bundle-code', () => {
    assert.equal(changed((value) => { value.targets[0].indicator = 9999; }).code, 'bundle-code');
    assert.equal(changed((value) => { value.observations.indicator[0] = 9999; }).code, 'bundle-code');
  });

  test('columns of different length are bundle-length, a word for a number is bundle-decimal, a missing field is bundle-shape', () => {
    assert.equal(changed((value) => { value.observations.value.pop(); }).code, 'bundle-length');
    assert.equal(changed((value) => { value.observations.value[0] = 'many'; }).code, 'bundle-decimal');
    assert.equal(changed((value) => { delete value.indicators[0].label; }).code, 'bundle-shape');
  });

  test('a broken state is state-syntax and names the field; the engine lives on', () => {
    const engine = new exports.Engine(bundle);
    for (const [state, place] of [['', /1:/], ['{', /1:/], ['[]', /1:1/], ['{"project":"PJ4"}', /project/], ['{"year":"soon"}', /year/], ['{"lang":"fr"}', /lang/], ['{"view":3}', /view/], ['{"query":"\\ud800"}', /1:/]]) {
      const error = thrown(() => engine.view(state));
      assert.equal(error.code, 'state-syntax', state);
      assert.match(error.message, place);
    }
    assert.equal(engine.view('{}').body.view, 'board');
    engine.free();
  });

  test('unknown codes in a state are no error: they are named in the notices', () => {
    const engine = new exports.Engine(bundle);
    const { notices, state } = engine.view('{"lang":"en","project":["PJ9"],"grade":["Q"],"view":"nowhere"}');
    assert.match(notices.join(' '), /PJ9.*ignored/);
    assert.match(notices.join(' '), /"Q".*ignored/);
    assert.deepEqual(state.project, []);
    engine.free();
  });

  test('no text of a query breaks the engine', () => {
    const engine = new exports.Engine(bundle);
    for (const query of ['\0', '\u{1F600}', 'ﾞ', '%'.repeat(5000), ' \t\n　', '"\\', '＜＞']) engine.view(JSON.stringify({ query, view: 'indicators' }));
    engine.free();
  });
});

describe('the end of an engine', () => {
  test('free() ends it: a later call throws and the module lives on', async () => {
    const { Engine } = await instance();
    const engine = new Engine(bundle);
    engine.free();
    assert.throws(() => engine.view('{}'), Error);
    const next = new Engine(bundle);
    assert.equal(next.view('{}').body.view, 'board');
    next.free();
  });

  test('Symbol.dispose does the same', async () => {
    const { Engine } = await instance();
    const engine = new Engine(bundle);
    assert.equal(typeof engine[Symbol.dispose], 'function');
    engine[Symbol.dispose]();
    assert.throws(() => engine.view('{}'), Error);
  });

  test('engines that come and go leave no memory behind', async () => {
    const exports = await glue();
    const { memory } = exports.initSync({ module });
    const round = () => {
      const engine = new exports.Engine(bundle);
      engine.view('{"view":"indicator","indicator":"HANDOVERS"}');
      assert.throws(() => engine.view('{'));
      engine.free();
      assert.throws(() => new exports.Engine(bundle.slice(0, 1000)));
    };
    for (let times = 0; times < 3; times += 1) round();
    const settled = memory.buffer.byteLength;
    for (let times = 0; times < 30; times += 1) round();
    assert.equal(memory.buffer.byteLength, settled);
  });
});

describe('the package without a DOM', () => {
  test('importing the class in Node registers nothing and throws nothing', async () => {
    const { PlanIndicatorsElement, PlanError } = await import(new URL('../../dist/index.js', import.meta.url));
    assert.equal(typeof PlanIndicatorsElement, 'function');
    assert.equal(typeof PlanError, 'function');
    assert.equal(globalThis.customElements, undefined);
  });
});
