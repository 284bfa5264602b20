// The built module itself: it must load after optimising, and be the one of this package.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { engineModule, moduleBytes } from '../../tools/lib/engine.mjs';
import { at, root } from '../../tools/lib/paths.mjs';
import { sections } from '../../tools/size/wasm.mjs';

test('the optimised module starts and has the version of the package', async () => {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const { engineVersion } = await engineModule();
  assert.equal(engineVersion(), version);
});

test('the module carries no names, producers or debug sections', async () => {
  const custom = sections(new Uint8Array(await moduleBytes())).flatMap(({ name }) => name ?? []);
  assert.deepEqual(custom.filter((name) => name !== 'target_features'), []);
});

test('the glue does not look for the module by itself', async () => {
  const glue = await readFile(at('build/engine/plan_indicators.js'), 'utf8');
  assert.doesNotMatch(glue, /import\.meta/);
});

test('the module names no directory of the machine that built it', async () => {
  const text = (await moduleBytes()).toString('latin1');
  for (const directory of [homedir(), root, process.env.CARGO_HOME].filter((each) => each && each !== '/')) {
    assert.ok(!text.includes(`${directory}/`), directory);
  }
});

test('a fresh instance can take the place of a dead one', async () => {
  const engine = await engineModule();
  const before = engine.engineVersion();
  engine.__wbg_reset_state();
  assert.equal(engine.engineVersion(), before);
});
