// The release: complete, the same bytes each time, hashes that hold, instructions that name only what is there.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../../tools/lib/files.mjs';
import { integrityOf } from '../../../tools/lib/integrity.mjs';
import { at } from '../../../tools/lib/paths.mjs';
import { strictPolicy } from '../../../tools/lib/policy.mjs';
import { ask, run } from '../../../tools/lib/run.mjs';
import { release } from '../../../tools/release/index.mjs';

const directory = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(directory, { recursive: true }));
const made = await release(directory);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const name = `plan-indicators-${version}`;
const names = (await filesBelow(made.folder)).map((file) => relative(made.folder, file).replaceAll('\\', '/'));
const text = (path) => readFileSync(join(made.folder, path), 'utf8');
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

test('folder and archive have the version in their names', () => {
  assert.equal(made.folder, join(directory, name));
  assert.equal(made.archive, join(directory, `${name}.zip`));
});

test('it holds what a site needs, and nothing that only a developer needs', () => {
  for (const needed of [
    'embed.js', 'inline.js', 'loader.js', 'iframe.js', 'embed-frame.js', 'plan-indicators.wasm', 'embed.html', 'embed.en.html', 'index.html', 'en.html', 'host.css', 'integrity.json', 'SHA256SUMS',
    'README.ja.md', 'README.en.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE', 'THIRD-PARTY.txt', 'fragments/board.ja.html', 'fragments/board.en.html',
    'assurance/README.md', 'assurance/sbom-shipped.cdx.json', 'assurance/accessibility.md', 'server/apache/.htaccess', 'server/nginx/plan-indicators.conf', 'server/iis/web.config',
    ...['json', 'json.js', 'narratives.json', 'narratives.json.js', 'narratives-en.json', 'quality.json', 'csv', 'observations.json', 'texts.csv', 'identities.csv', 'assessments.csv', 'assessments.json'].map((end) => `data/medical-rd-plan-3.${end}`),
  ]) assert.ok(names.includes(needed), needed);
  assert.deepEqual(names.filter((each) => /\.map$|\.ts$|^types\/|^shared-|^(index|define|engine)\.js$/.test(each)), []);
});

test('the archive holds the folder, byte for byte', () => {
  const packed = unzipSync(readFileSync(made.archive));
  assert.deepEqual(Object.keys(packed).sort(), names.map((each) => `${name}/${each}`).sort());
  for (const each of names) assert.ok(Buffer.from(packed[`${name}/${each}`]).equals(readFileSync(join(made.folder, each))), each);
  assert.equal(readFileSync(`${made.archive}.sha256`, 'utf8'), `${sha256(readFileSync(made.archive))}  ${name}.zip\n`);
});

test('made again, at another time and in another zone, it has the same bytes', async () => {
  const other = mkdtempSync(join(tmpdir(), 'release-'));
  const zone = process.env.TZ;
  try {
    process.env.TZ = zone === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland';
    utimesSync(at('dist/embed.js'), new Date(), new Date());
    const again = await release(other);
    assert.equal(sha256(readFileSync(again.archive)), sha256(readFileSync(made.archive)));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    rmSync(other, { recursive: true });
  }
});

test('unzip unpacks it', async (context) => {
  if ((await ask('unzip', ['-v'])) === null) return context.skip('unzip is not installed');
  const { stdout } = await run('unzip', ['-tq', made.archive]);
  assert.match(stdout, /No errors detected/);
});

test('SHA256SUMS has every other file, and holds', async () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
  assert.deepEqual(lines.map(([, path]) => path).sort(), names.filter((each) => each !== 'SHA256SUMS').sort());
  for (const [sum, path] of lines) assert.equal(sha256(readFileSync(join(made.folder, path))), sum, path);
  if ((await ask('sha256sum', ['--version'])) !== null) await run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: made.folder });
});

test('integrity.json has the hash of every script, module and data file of it, and of no other', () => {
  const { files } = JSON.parse(text('integrity.json'));
  const hashed = names.filter((each) => /\.(js|css|wasm|json|csv)$/.test(each) && each !== 'integrity.json' && !each.startsWith('assurance/'));
  assert.deepEqual(Object.keys(files).sort(), hashed.sort());
  for (const each of hashed) assert.equal(files[each], integrityOf(readFileSync(join(made.folder, each))), each);
});

for (const language of ['ja', 'en']) {
  test(`README.${language}.md: filled in, with this release's hashes and policy, and naming only files that are there`, () => {
    const readme = text(`README.${language}.md`);
    assert.doesNotMatch(readme, /\{\{|undefined/);
    const { files } = JSON.parse(text('integrity.json'));
    assert.ok(readme.includes(`integrity="${files['embed.js']}"`));
    assert.ok(readme.includes(files['data/medical-rd-plan-3.json']));
    assert.ok(readme.includes(strictPolicy));
    const told = [...readme.matchAll(/`([\w./*-]+\.(?:js|json|html|css|csv|wasm|md|txt|config|conf|htaccess)|[\w-]+\/|SHA256SUMS|LICENSE-\w+)`/g)].map(([, path]) => path);
    assert.ok(told.length > 30);
    const isThere = (path) => names.some((each) => (path.includes('*') ? new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.+')}$`).test(each) : path.endsWith('/') ? each.startsWith(path) : each === path || each.endsWith(`/${path}`)));
    assert.deepEqual(told.filter((path) => !isThere(path) && !/^\.\w+$/.test(path)), []);
    for (const [, path] of readme.matchAll(/(?:src|href)="\/[^/"]+\/([^"]+)"/g)) assert.ok(names.includes(path), path);
  });
}

test('both readmes have the same chapters, tables and snippets', () => {
  const shape = (readme) => readme.split('\n').map((line) => /^(#+|```\w*|\|(?=[^|]*\|)|\d+\.|\*)/.exec(line)?.[1]).filter(Boolean);
  assert.deepEqual(shape(text('README.en.md')), shape(text('README.ja.md')));
});

test('nothing in it knows the machine that made it', () => {
  for (const each of names) {
    const content = readFileSync(join(made.folder, each));
    assert.equal(content.indexOf(at()), -1, each);
  }
});
