// The assurance pack is up to date, its bills of materials are valid, and every test that it leans on exists.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { criteria } from '../../../tools/assurance/criteria.mjs';
import { documents, folder } from '../../../tools/assurance/index.mjs';
import { at } from '../../../tools/lib/paths.mjs';
import { sizes } from '../../../tools/size/budgets.mjs';

const text = (name) => readFileSync(at(folder, name), 'utf8');
const stale = 'is out of date: run "npm run assurance"';

/** What the written pack says of its machine. */
const written = {
  versions: Object.fromEntries([['chromium', 'Chromium'], ['firefox', 'Gecko'], ['webkit', 'WebKit']].map(([key, name]) => [key, new RegExp(`^\\| ${name}[^|]*\\| ([^|]+?) \\|`, 'm').exec(text('browsers.md'))[1]])),
  measured: /```\n([\s\S]*?)\n```/.exec(text('size-budget.md'))[1],
};

test('every document is as it would be written now', async () => {
  for (const [name, now] of await documents(written)) assert.ok(text(name) === now, `${folder}/${name} ${stale}`);
});

test('the measured sizes are those of today, within 15 %', async () => {
  const figures = (table) => new Map(table.split('\n').slice(1).map((line) => /^(.*?)\s{2,}([\d.]+) kB\s+([\d.]+) kB\s+([\d.]+) kB/.exec(line)).map(([, name, ...values]) => [name, values.map(Number)]));
  const now = figures((await sizes()).table), then = figures(written.measured);
  assert.deepEqual([...then.keys()], [...now.keys()], stale);
  for (const [name, values] of now) values.forEach((value, index) => assert.ok(Math.abs(then.get(name)[index] - value) <= 0.15 * value, `${name}: ${then.get(name)[index]} kB there, ${value} kB now; ${folder}/size-budget.md ${stale}`));
});

test('the bills of materials are valid CycloneDX 1.6', () => {
  const require = createRequire(import.meta.url);
  const schemas = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schema = (name) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    // They name one another by the name of the file.
    ajv.addSchema({ ...schema(name), $id: undefined }, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(schema('bom-1.6'));
  for (const name of ['sbom-shipped.cdx.json', 'sbom-build.cdx.json']) {
    const bom = JSON.parse(text(name));
    validate(bom);
    assert.deepEqual((validate.errors ?? []).slice(0, 5), [], name);
    const references = bom.components.map((component) => component['bom-ref']);
    assert.equal(new Set(references).size, references.length);
    const known = new Set([...references, bom.metadata.component['bom-ref']]);
    for (const { ref, dependsOn } of bom.dependencies) for (const each of [ref, ...dependsOn]) assert.ok(known.has(each), each);
  }
  // The check can fail.
  assert.equal(validate({ ...JSON.parse(text('sbom-shipped.cdx.json')), components: [{ type: 'thing' }] }), false);
});

test('the bill of what is shipped has Rust and npm, each with version, licence and hash, and all of THIRD-PARTY.txt', () => {
  const { components } = JSON.parse(text('sbom-shipped.cdx.json'));
  for (const kind of ['npm', 'cargo']) assert.ok(components.some(({ purl }) => purl.startsWith(`pkg:${kind}/`)), kind);
  for (const { name, version, licenses, hashes } of components) assert.ok(version && licenses?.length && hashes?.length, name);
  const notices = readFileSync(at('dist/THIRD-PARTY.txt'), 'utf8');
  const told = [...notices.matchAll(/^(\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => `${name} ${version}`);
  // A package of two licences stands there twice.
  assert.deepEqual(components.map(({ name, version }) => `${name} ${version}`).sort(), [...new Set(told)].sort());
});

test('WCAG 2.2 A and AA and JIS X 8341-3:2016 AA are complete', () => {
  const ids = (which, level) => criteria.filter((each) => each[which] && (!level || each.level === level)).map(({ id }) => id);
  assert.equal(ids('wcag22', 'A').length, 31);
  assert.equal(ids('wcag22', 'AA').length, 24);
  assert.equal(ids('jis', 'A').length, 25);
  assert.equal(ids('jis', 'AA').length, 13);
  assert.equal(new Set(criteria.map(({ id }) => id)).size, criteria.length);
});

test('every result stands on a test that exists, or says why none is needed', () => {
  const titles = new Map();
  const titlesOf = (file) => {
    if (!titles.has(file)) {
      assert.ok(existsSync(at(file)), file);
      titles.set(file, readFileSync(at(file), 'utf8').split('\n').filter((line) => /^\s*test(\.describe)?\(/.test(line)));
    }
    return titles.get(file);
  };
  for (const { id, result, tests, note } of criteria) {
    if (result === 'not applicable') assert.ok(note, id);
    else if (result !== 'not evaluated') assert.ok(tests.length > 0, id);
    for (const { file, name } of tests) assert.ok(titlesOf(file).some((line) => line.includes(`'${name}`) || line.includes(`\`${name}`)), `${id}: ${file} has no test "${name}"`);
  }
});

test('every test file that a document names exists', () => {
  for (const name of ['content-policy.md', 'privacy.en.md', 'privacy.ja.md', 'browsers.md', 'accessibility.md']) {
    for (const [, file] of text(name).matchAll(/`([\w-]+\.spec\.mjs)`/g)) assert.ok(existsSync(at('tests/browser', file)), `${name}: ${file}`);
  }
});
