// Rust → WebAssembly and its JavaScript face, in build/engine.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cargo } from '../lib/cargo.mjs';
import { hashOf, kB, textOrNull } from '../lib/files.mjs';
import { at, paths, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const optimizer = at('node_modules/binaryen/bin/wasm-opt');
// No feature flags: the module itself says which it uses. With all features the optimizer writes what no browser loads.
// What goes over the wire counts: functions with one caller stay apart (joined they are smaller by 1 %, but compress worse
// by 4 %), and equal expressions are not shared (with -Oz the module is smaller by 3 %, but compresses worse by 0.7 %).
// The lowest kilobyte is the deepest of the stack, where no value stands: offsets may move into loads and stores.
const flags = [
  '-Os', '--skip-pass=local-cse', '--one-caller-inline-max-function-size=0', '--low-memory-unused', '--optimize-added-constants-propagate',
  '--converge',
];

/**
 * Panic messages name source files: what is machine-dependent in them is replaced. A stack of 256 kB in place of 1 MB: the
 * data stand behind it, and addresses below 1 MB are shorter.
 */
function compilerFlags() {
  const home = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  const flags = [`--remap-path-prefix=${join(home, 'registry', 'src')}=/crates`, `--remap-path-prefix=${root}=/plan-indicators`, '-Clink-arg=-zstack-size=262144'];
  return ['--config', `target.wasm32-unknown-unknown.rustflags=${JSON.stringify(flags)}`];
}

/** Compiles the library with the viewer's features; returns the path of the raw module. */
export async function compile() {
  await cargo([
    'build', '--release', '--locked', '--quiet', '--package', 'plan-indicators', '--lib',
    '--target', 'wasm32-unknown-unknown', '--no-default-features', '--features', 'viewer',
    '--target-dir', 'target/viewer', '--config', 'profile.release.opt-level="z"', ...compilerFlags(),
  ]);
  return at('target/viewer/wasm32-unknown-unknown/release/plan_indicators.wasm');
}

/**
 * Writes glue, types and the bound module into a directory.
 * @param {{ names?: boolean }} [options] names: keep the functions' names (for size attribution)
 */
export async function bind(module, directory, { names = false } = {}) {
  await cargo([
    'run', '--locked', '--quiet', '--package', 'plan-indicators-bindgen', '--target-dir', 'target/tools',
    '--', module, directory, ...(names ? ['--names'] : []),
  ]);
  return join(directory, 'plan_indicators_bg.wasm');
}

/** Shrinks a module; `extra` flags are for measuring only. */
export async function optimize(input, output, extra = []) {
  await run(process.execPath, [optimizer, ...flags, ...extra, input, '-o', output]);
}

export async function engine() {
  const bound = at('target/viewer/bound');
  const module = await bind(await compile(), bound);
  await mkdir(paths.engine, { recursive: true });
  // The generated plan_indicators_bg.wasm.d.ts stays behind: it would shadow declarations of "*.wasm".
  for (const file of ['plan_indicators.js', 'plan_indicators.d.ts']) {
    await copyFile(join(bound, file), join(paths.engine, file));
  }
  const output = join(paths.engine, 'plan_indicators_bg.wasm');
  const stamp = join(paths.engine, '.optimized');
  const version = JSON.parse(await readFile(at('node_modules/binaryen/package.json'), 'utf8')).version;
  const hash = hashOf(await readFile(module), version, flags.join(' '));
  const fresh = existsSync(output) && (await textOrNull(stamp)) === hash;
  if (!fresh) {
    await optimize(module, output);
    await writeFile(stamp, hash);
  }
  const size = (await readFile(output)).length;
  return `compiled and bound, ${fresh ? 'already optimised' : 'optimised'}, ${kB(size)}`;
}
