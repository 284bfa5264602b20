// What each crate costs in the viewer's module, by the names of the functions that are left after optimising.
//
// How to read it: the module is compiled, bound and optimised as in the build, only with its names kept. A function counts
// for the first crate in its name that is not the standard library ("<serde_json::Deserializer as …>", "drop_in_place::<…>"),
// and what was inlined counts where it was inlined. Static data (texts, tables) has no owner and is listed apart.
import { mkdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bind, compile, optimize } from '../build/engine.mjs';
import { kB } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';
import { table } from '../lib/table.mjs';
import { functions, sections } from './wasm.mjs';

const standard = new Set(['core', 'alloc', 'std', '__rustc', 'compiler_builtins', 'dlmalloc', 'hashbrown', 'rustc_demangle']);

/** The crate that a demangled function name belongs to: the first one named that is not the standard library. */
export function crateOf(name) {
  const crates = [...name.matchAll(/(?<![\w:])([a-z_][a-z0-9_]*)(?:\[[0-9a-f]+\])?::/g)].map(([, crate]) => crate);
  if (crates.length > 0) return crates.find((each) => !standard.has(each)) ?? 'std';
  return /^__(wbg|wbindgen|externref)/.test(name) ? 'wasm_bindgen' : 'exports and unnamed';
}

export async function crateTable() {
  const named = at('target/viewer/named');
  await mkdir(named, { recursive: true });
  const bound = await bind(await compile(), named, { names: true });
  const output = at('target/viewer/named/optimized.wasm');
  await optimize(bound, output, ['-g']);
  const bytes = new Uint8Array(await readFile(output));
  const code = new Map();
  for (const { name, size } of functions(bytes)) {
    const crate = crateOf(name);
    const { bytes: total = 0, count = 0 } = code.get(crate) ?? {};
    code.set(crate, { bytes: total + size, count: count + 1 });
  }
  const kept = sections(bytes).filter(({ name }) => name !== 'name');
  const whole = kept.reduce((total, { size }) => total + size, 8);
  const shipped = await readFile(at('build/engine/plan_indicators_bg.wasm')).catch(() => null);
  const share = (size) => `${((size / whole) * 100).toFixed(1)} %`;
  const data = kept.filter(({ id }) => id === 11).reduce((total, { size }) => total + size, 0);
  const codeBytes = [...code.values()].reduce((total, each) => total + each.bytes, 0);
  const rows = [
    ...[...code].sort(([, a], [, b]) => b.bytes - a.bytes).map(([crate, { bytes: size, count }]) => [crate, count, kB(size), share(size)]),
    ['(static data)', '', kB(data), share(data)],
    ['(imports, exports, tables …)', '', kB(whole - data - codeBytes), share(whole - data - codeBytes)],
    ['whole module, names left out', '', kB(whole), '100 %'],
  ];
  const note = shipped ? `\nThe shipped module: ${kB(shipped.length)}, ${kB(gzipSync(shipped, { level: 9 }).length)} gzip.` : '';
  return `${table([['crate', 'functions', 'bytes', 'share'], ...rows])}${note}`;
}
