// The package as it would be published: what is in it, and whether tools and compilers find it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../../tools/lib/paths.mjs';
import { integrityOf } from '../../../tools/lib/integrity.mjs';
import { run } from '../../../tools/lib/run.mjs';
import { pack } from '../../../tools/package/pack.mjs';

const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const packed = await pack();
const names = packed.files.map(({ path }) => path);
const bytes = (files) => files.reduce((total, { size }) => total + size, 0);

test('publint finds nothing to say', async () => {
  const { publint } = await import('publint');
  const { messages } = await publint({ pkgDir: at(), strict: true, pack: 'npm' });
  assert.deepEqual(messages, []);
});

test('types are found for every entry, by node16 from ESM and by bundlers', async () => {
  const files = ['plan-indicators.wasm', 'loader.js', 'iframe.js', 'custom-elements.json', 'integrity.json'];
  const { code, stdout } = await run(process.execPath, [
    at('node_modules/@arethetypeswrong/cli/dist/index.js'), packed.tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...files,
  ], { allowFailure: true });
  const { problems } = JSON.parse(stdout);
  assert.equal(code, 0, JSON.stringify(problems));
});

test('one module, no source map, no source, no export of the whole dataset', () => {
  assert.deepEqual(names.filter((name) => name.endsWith('.wasm')), ['dist/plan-indicators.wasm']);
  assert.deepEqual(names.filter((name) => /\.(map|tsx|rs|csv|html)$|\.(observations|assessments)\.json$|(?<!\.d)\.ts$/.test(name)), []);
  for (const needed of ['LICENSE-MIT', 'LICENSE-APACHE', 'dist/THIRD-PARTY.txt', 'README.md', 'dist/custom-elements.json', 'dist/integrity.json']) assert.ok(names.includes(needed), needed);
});

test('what one way of embedding needs, and all of them together, keep to their sizes', () => {
  const size = (...wanted) => bytes(packed.files.filter(({ path }) => wanted.includes(path)));
  const data = 'dist/data/medical-rd-plan-3.json';
  assert.ok(size('dist/embed.js', 'dist/plan-indicators.wasm', data) <= 1_000_000);
  assert.ok(size('dist/inline.js', data) <= 1_000_000);
  // Three times the code of the element: embed.js and inline.js must each be one file, and the importable entries share a third.
  const [command] = Object.values(manifest.bin);
  const code = bytes(packed.files.filter(({ path }) => !path.startsWith('dist/data/') && path !== command && !path.startsWith('docs/')));
  assert.ok(code <= 1_330_000, `${code} bytes`);
  // The command shares with the importable entries what draws and words.
  assert.ok(size(command) <= 30_000, `${size(command)} bytes`);
  assert.ok(packed.unpackedSize <= 2_225_000, `${packed.unpackedSize} bytes`);
});

test('every entry names a file of the tarball', () => {
  const targets = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const target of [...targets, manifest.unpkg, manifest.jsdelivr, manifest.main, manifest.types, manifest.customElements]) {
    const path = target.replace(/^\.\//, '');
    assert.ok(path.includes('*') ? names.some((name) => name.startsWith(path.split('*')[0])) : names.includes(path), target);
  }
  for (const path of manifest.sideEffects) assert.ok(names.includes(path.replace(/^\.\//, '')), path);
});

test('nothing has to be installed with it: it names no dependency, and its scripts import only one another', () => {
  assert.equal(manifest.dependencies, undefined);
  for (const name of names.filter((each) => each.endsWith('.js'))) {
    const text = readFileSync(at(name), 'utf8');
    // The command runs in Node and may use what Node brings.
    const command = Object.values(manifest.bin).includes(name);
    for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*"([^"]+)"/g)) {
      assert.ok((command && specifier.startsWith('node:')) || specifier.startsWith('./') && names.includes(`dist/${specifier.slice(2)}`), `${name} imports ${specifier}`);
    }
  }
});

test('the script names every part of its data: bundlers then take it along', () => {
  const script = readFileSync(at('dist/embed.js'), 'utf8');
  const data = names.filter((name) => name.startsWith('dist/data/'));
  assert.ok(data.length >= 3);
  for (const name of data) assert.ok(script.includes(`"./${name.slice('dist/'.length)}"`), name);
});

test('integrity.json has the hash of every script, module and data file', () => {
  const { algorithm, files } = JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8'));
  assert.equal(algorithm, 'sha384');
  const hashed = names.filter((name) => /^dist\/(?!custom-elements|integrity).*\.(js|wasm|json)$/.test(name)).map((name) => name.slice('dist/'.length));
  for (const name of hashed) assert.equal(files[name], integrityOf(readFileSync(at('dist', name))), name);
  assert.ok(readFileSync(at('dist/embed.js'), 'utf8').includes(files['plan-indicators.wasm']), 'embed.js does not hold the hash of its module');
});

test('the loader is ES5', async () => {
  const { default: ts } = await import('@custom-elements-manifest/analyzer').then(({ ts: found }) => ({ default: found }));
  const text = readFileSync(at('dist/loader.js'), 'utf8');
  const { outputText, diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES5, allowJs: true } });
  assert.deepEqual(diagnostics, []);
  // What the compiler need not change for ES5 is ES5 already.
  const plain = (code) => code.replace(/"use strict";|[\s;]/g, '');
  assert.equal(plain(outputText), plain(text));
});

test('licences of everything bundled are in THIRD-PARTY.txt', () => {
  const text = readFileSync(at('dist/THIRD-PARTY.txt'), 'utf8');
  const inputs = JSON.parse(readFileSync(at('build/script-inputs.json'), 'utf8'));
  const bundled = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  assert.ok(bundled.size >= 2, [...bundled].join());
  for (const name of bundled) {
    const { version } = JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8'));
    assert.ok(text.includes(`${name} ${version} (`), name);
  }
  assert.ok(existsSync(at('LICENSE-MIT')) && existsSync(at('LICENSE-APACHE')));
});
