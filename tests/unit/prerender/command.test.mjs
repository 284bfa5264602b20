// plan-indicators-prerender, as it is in the package: another dataset, another page, again and again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { at } from '../../../tools/lib/paths.mjs';
import { run } from '../../../tools/lib/run.mjs';
import { htmlRules } from '../../../tools/lint/html-rules.mjs';
import { pack } from '../../../tools/package/pack.mjs';

const place = mkdtempSync(join(tmpdir(), 'prerender-'));
after(() => rmSync(place, { recursive: true }));

/** The package unpacked where nothing else is installed. */
const { tarball } = await pack();
await run('tar', ['-xzf', tarball, '-C', place]);
const { bin } = JSON.parse(readFileSync(join(place, 'package/package.json'), 'utf8'));
const command = join(place, 'package', bin['plan-indicators-prerender']);

mkdirSync(join(place, 'data'));
for (const name of ['tiny.json', 'tiny.narratives.json', 'tiny.narratives-en.json', 'tiny.quality.json']) copyFileSync(at('tests/fixtures/bundles', name), join(place, 'data', name));
writeFileSync(join(place, 'data/tiny.csv'), 'a,b\r\n');
writeFileSync(join(place, 'data/other.csv'), 'a,b\r\n');
const tiny = JSON.parse(readFileSync(join(place, 'data/tiny.json'), 'utf8'));

const page = ({ lang = 'ja', marks = '<!-- plan-indicators:prerender -->', head = '<!-- plan-indicators:dataset -->' } = {}) =>
  `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>計画</title>\n${head}\n</head>\n<body>\n<main>\n<h1>計画</h1>\n${marks}\n<p>$1 $0 後</p>\n</main>\n</body>\n</html>\n`;

function call(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: place, encoding: 'utf8' });
  return { status, stdout, stderr };
}
function filled(source, ...args) {
  writeFileSync(join(place, 'in.html'), source);
  const { status, stderr } = call('--data', 'data/tiny.json', '--page', 'in.html', '--out', 'out.html', ...args);
  assert.equal(status, 0, stderr);
  return readFileSync(join(place, 'out.html'), 'utf8');
}
const datasetIn = (html) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)[1]);
async function complaints(html) {
  const { results } = await new HtmlValidate(new StaticConfigLoader(htmlRules)).validateString(html, 'out.html');
  return results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`));
}

test('another dataset in another page: its own title and numbers, valid HTML, the rest of the page as it was', async () => {
  const html = filled(page(), '--views', 'board,indicators,diseases,results');
  assert.ok(html.includes(tiny.about.report.ja));
  assert.ok(html.includes('<p>$1 $0 後</p>'));
  assert.ok(!html.includes('第3期医療分野研究開発推進計画'));
  for (const { label } of tiny.indicators) assert.ok(html.includes(label.ja), label.ja);
  for (const [, token] of tiny.printings.printed) assert.ok(html.includes(`>${token}<`), token);
  assert.deepEqual(await complaints(html), []);
});

test('every text of another dataset, with its section and pages; without the parts those of the first file', async () => {
  const html = filled(page(), '--views', 'texts');
  const texts = JSON.parse(readFileSync(join(place, 'data/tiny.narratives.json'), 'utf8'));
  for (const text of [...tiny.narratives.map((each) => each.text.ja), ...texts.narratives.text]) assert.ok(html.includes(text.split('\t')[0]), text);
  assert.ok(html.includes('>目標</h3>') && html.includes('1～2ページ'));
  assert.deepEqual(await complaints(html), []);
  const english = filled(page({ lang: 'en' }), '--views', 'texts');
  assert.ok(english.includes('pages 1–2'));
  for (const { text } of tiny.narratives) assert.ok(english.includes(`<span>${text.en}</span>`), text.en);
  // Without its translation a text stays what it is, and says so.
  copyFileSync(join(place, 'data/tiny.narratives-en.json'), join(place, 'kept.json'));
  rmSync(join(place, 'data/tiny.narratives-en.json'));
  assert.ok(filled(page({ lang: 'en' }), '--views', 'texts').includes(`<span lang="ja">${texts.narratives.text[0].split('\t')[0]}`));
  copyFileSync(join(place, 'kept.json'), join(place, 'data/tiny.narratives-en.json'));
  copyFileSync(join(place, 'data/tiny.json'), join(place, 'data/alone.json'));
  const { stdout } = call('--data', 'data/alone.json', '--fragment', '--views', 'texts');
  assert.ok(stdout.includes(tiny.narratives[0].text.ja) && !stdout.includes(texts.narratives.text.at(-1)));
});

test('again on its own output it changes nothing', () => {
  const once = filled(page(), '--views', 'board,results');
  assert.equal(filled(once, '--views', 'board,results'), once);
  const thrice = filled(filled(once));
  assert.notEqual(thrice, once);
  assert.equal(filled(thrice), thrice);
});

test('a mark says its own views; several places and both languages', async () => {
  const html = filled(page({ lang: 'en', marks: '<!-- plan-indicators:prerender diseases --><p>between</p><!-- plan-indicators:prerender results --><b>old</b><!-- /plan-indicators:prerender -->' }));
  assert.ok(html.includes('<p>between</p>') && !html.includes('<b>old</b>'));
  assert.equal(html.match(/<div class="plan-fallback" lang="en">/g).length, 2);
  assert.ok(html.includes('<!-- plan-indicators:prerender diseases -->'));
  assert.deepEqual(await complaints(html), []);
  assert.ok(filled(page({ lang: 'en' }), '--lang', 'ja').includes('lang="ja"'));
});

test('the description is what the data states: names, days, variables, files that are there, and no place that nobody stated', () => {
  const dataset = datasetIn(filled(page(), '--base', 'https://example.go.jp/data/'));
  assert.equal(dataset['@type'], 'Dataset');
  assert.equal(dataset.name, tiny.about.report.ja);
  assert.equal(dataset.version, tiny.about.version);
  const days = tiny.observations.period.of.flatMap(([first, last]) => [first, last]).filter(Boolean).sort();
  assert.equal(dataset.temporalCoverage, `${days[0]}/${days.at(-1)}`);
  assert.deepEqual(dataset.variableMeasured.map(({ propertyID }) => propertyID), tiny.indicators.map(({ code }) => code));
  assert.deepEqual(dataset.distribution.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]), [['https://example.go.jp/data/tiny.json', 'application/json'], ['https://example.go.jp/data/tiny.csv', 'text/csv']]);
  assert.equal('spatialCoverage' in dataset, false);
});

test('place, licence and keywords come from the Data Package', () => {
  writeFileSync(join(place, 'datapackage.json'), JSON.stringify({ spatialCoverage: { ja: '架空県', en: 'Nowhere' }, licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }], keywords: ['計画'] }));
  const dataset = datasetIn(filled(page(), '--package', 'datapackage.json'));
  assert.deepEqual(dataset.spatialCoverage, { '@type': 'Place', name: '架空県' });
  assert.deepEqual([dataset.license, dataset.keywords], [['https://creativecommons.org/licenses/by/4.0/'], ['計画']]);
});

test('nothing in the data can end the block or the page', async () => {
  const hostile = structuredClone(tiny);
  hostile.about.report = { ja: '</script><script>alert(1)</script><!--', en: '--></div>' };
  hostile.indicators[0].label.ja = '<img src=x onerror=alert(1)> <!-- /plan-indicators:prerender -->';
  writeFileSync(join(place, 'data/hostile.json'), JSON.stringify({ ...hostile, more: [] }));
  writeFileSync(join(place, 'in.html'), page());
  assert.equal(call('--data', 'data/hostile.json', '--page', 'in.html', '--out', 'out.html', '--views', 'board,indicators').status, 0);
  const html = readFileSync(join(place, 'out.html'), 'utf8');
  assert.equal(html.match(/<script/g).length, 1);
  assert.ok(!html.includes('<img'));
  assert.equal(datasetIn(html).name, hostile.about.report.ja);
  assert.deepEqual(await complaints(html), []);
});

test('a fragment without a page', () => {
  const { status, stdout } = call('--data', 'data/tiny.json', '--fragment', '--lang', 'en', '--level', '3', '--views', 'indicators');
  assert.equal(status, 0);
  assert.match(stdout, /^<div class="plan-fallback" lang="en"><h3>/);
});

test('what is wrong with a call or a file is said, with the exit code', () => {
  writeFileSync(join(place, 'plain.html'), '<p>none</p>');
  writeFileSync(join(place, 'other.json'), '{"format":"else"}');
  writeFileSync(join(place, 'in.html'), page());
  for (const [args, status, said] of [
    [[], 2, /--data is missing/],
    [['--data', 'data/tiny.json'], 2, /--page FILE or --fragment/],
    [['--data', 'data/tiny.json', '--page', 'in.html', '--fragment'], 2, /--page FILE or --fragment/],
    [['--data', 'none.json', '--fragment'], 2, /none\.json: is not there/],
    [['--data', 'data/tiny.json', '--page', 'none.html'], 2, /none\.html: is not there/],
    [['--data', 'data/tiny.json', '--page', 'plain.html'], 2, /has no mark/],
    [['--data', 'data/tiny.json', '--fragment', '--views', 'board,map'], 2, /no such view: map — there are board/],
    [['--data', 'data/tiny.json', '--fragment', '--lang', 'fr'], 2, /write ja or en/],
    [['--data', 'data/tiny.json', '--fragment', '--level', '9'], 2, /from 1 to 4/],
    [['--data', 'data/tiny.json', '--fragment', '--wrong'], 2, /wrong/],
    [['--data', 'data/tiny.json', '--fragment', '--out', 'no/such/folder.html'], 2, /no such file/],
    [['--data', 'other.json', '--fragment'], 1, /not a bundle/],
    [['--data', 'plain.html', '--fragment'], 1, /cut off or not JSON/],
  ]) {
    const { status: code, stderr, stdout } = call(...args);
    assert.deepEqual([code, stdout], [status, ''], `${args.join(' ')}: ${stderr}`);
    assert.match(stderr, said, args.join(' '));
  }
  assert.equal(readFileSync(join(place, 'plain.html'), 'utf8'), '<p>none</p>');
});

test('--help names every view and option', () => {
  const { status, stdout } = call('--help');
  assert.equal(status, 0);
  for (const word of ['--data', '--page', '--out', '--views', '--lang', '--level', '--base', '--package', '--fragment', 'board, indicators, diseases, results, texts', 'Exit codes']) assert.ok(stdout.includes(word), word);
});
