// The lines of HTML that the builder writes: golden texts, hostile values, and the way through its address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { framingPolicy, directives } from '../../../tools/lib/policy.mjs';
import { htmlRules } from '../../../tools/lint/html-rules.mjs';
import { load } from '../load.mjs';

const { escaped } = await load('www/markup.ts');
const { framePolicyOf, fromAddress, placeOf, policyOf, snippetsOf, toAddress } = await load('www/embed/snippets.ts');

const usual = { lang: 'ja', state: {}, theme: 'light', level: 2, hide: [], width: '', base: '/plan-indicators-0.1.0', integrity: false };
const files = { data: 'data/plan.json', title: '架空計画', fragment: '', hashes: { 'embed.js': 'sha384-E', 'iframe.js': 'sha384-F', 'data/plan.json': 'sha384-A', 'data/plan.narratives.json': 'sha384-B', 'data/plan.observations.json': 'sha384-X', 'data/plan.json.js': 'sha384-Y', 'data/plan2.json': 'sha384-Z' } };
const written = (choice, more) => snippetsOf({ ...usual, ...choice }, { ...files, ...more });

test('nothing chosen: two lines', () => {
  const { element, frame, fragment, style, policy } = written({});
  assert.equal(element, `<script type="module" src="/plan-indicators-0.1.0/embed.js"></script>
<plan-indicators lang="ja"><a href="/plan-indicators-0.1.0/data/plan.json">指標データ（JSON）</a></plan-indicators>`);
  assert.equal(frame, `<script src="/plan-indicators-0.1.0/iframe.js" defer></script>
<iframe data-plan-indicators title="架空計画の指標" src="/plan-indicators-0.1.0/embed.html" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" width="100%" height="800" loading="lazy"></iframe>`);
  assert.equal(fragment, '<p><a href="/plan-indicators-0.1.0/tables.html">すべての数値の表</a></p>');
  assert.equal(style, '');
  assert.equal(policy, directives().join('; '));
});

test('everything chosen, files on another host', () => {
  const { element, frame, fragment, style, policy, framePolicy } = written({
    lang: 'en', state: { view: 'indicators', project: 'PJ4,PJ1', query: 'a & b', year: '2025' }, theme: 'dark', level: 3, hide: ['nav', 'legend'], width: '768', base: 'https://data.example.go.jp/x', integrity: true,
  }, { title: 'Plan', fragment: '<table></table>\n' });
  assert.equal(element, `<script type="module" src="https://data.example.go.jp/x/embed.js" integrity="sha384-E"></script>
<plan-indicators lang="en" project="PJ4,PJ1" view="indicators" query="a &amp; b" year="2025" theme="dark" heading-level="3" hide="nav legend" integrity="sha384-A sha384-B"><a href="https://data.example.go.jp/x/data/plan.json">Indicator data (JSON)</a></plan-indicators>`);
  assert.equal(frame, `<script src="https://data.example.go.jp/x/iframe.js" defer integrity="sha384-F" crossorigin="anonymous"></script>
<iframe data-plan-indicators title="Plan: indicators" src="https://data.example.go.jp/x/embed.en.html?project=PJ4,PJ1&amp;view=indicators&amp;query=a+%26+b&amp;year=2025&amp;theme=dark&amp;heading-level=3&amp;hide=nav,legend" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" width="768" height="800" loading="lazy"></iframe>`);
  assert.equal(fragment, '<table></table>\n<p><a href="https://data.example.go.jp/x/tables.en.html">Tables of every number</a></p>');
  assert.equal(style, 'plan-indicators { --plan-max-width: 768px; }');
  assert.equal(policy, directives('https://data.example.go.jp').join('; '));
  assert.equal(framePolicy, framingPolicy('https://data.example.go.jp'));
});

test('the policies are those that everything is tested with', () => {
  assert.equal(policyOf(), directives().join('; '));
  assert.equal(policyOf('https://a.example'), directives('https://a.example').join('; '));
  assert.equal(framePolicyOf(), framingPolicy());
});

test('hostile values stay values', async () => {
  const hostile = `"><script>alert(1)</script><x y='&"\n\t onload=alert(1) javascript:alert(1)`;
  const { element, frame } = written({ state: { view: hostile, indicator: hostile, query: hostile, project: hostile }, theme: hostile, hide: [hostile] }, { title: hostile, hashes: { 'embed.js': hostile, 'iframe.js': hostile } });
  for (const text of [element, frame]) {
    assert.equal(text.match(/<script/g).length, 1);
    assert.equal(text.match(/<\/script>/g).length, 1);
    assert.doesNotMatch(text, /\sonload=alert(?![^"]*")/);
    assert.equal(text.replace(/"[^"]*"/g, '""').match(/[<>]/g).length, text === element ? 12 : 8, text);
  }
  const page = `<!doctype html>\n<html lang="ja">\n<head>\n<title>x</title>\n</head>\n<body>\n${element}\n${frame}\n</body>\n</html>`;
  const { results } = await new HtmlValidate(new StaticConfigLoader(htmlRules)).validateString(page);
  assert.deepEqual(results.flatMap(({ messages }) => messages.filter(({ ruleId }) => /parser|attr-quotes|no-raw|close-order|no-dup-attr/.test(ruleId)).map(({ message }) => message)), []);
  assert.equal(escaped(hostile).replaceAll(/&(amp|lt|gt|quot|#39|#10|#9);/g, '').match(/[<>"'\n\t]/), null);
});

test('places for the files: addresses and paths, nothing that runs', () => {
  for (const [asked, place] of [['/x/', '/x'], ['./x', './x'], ['.', '.'], ['https://a.example/x/', 'https://a.example/x'], ['http://localhost:8080', 'http://localhost:8080'], ['', null]]) {
    assert.equal(placeOf(asked), place, asked);
  }
  for (const asked of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/x" onload="', '/x<y', 'x', 'https://', '/a:b', '\\\\evil\\x', 'https://a.example/"x']) assert.equal(placeOf(asked), null, asked);
});

test('the address keeps a choice, and brings it back', () => {
  const choice = { lang: 'en', state: { view: 'indicators', project: 'PJ4,PJ1', query: '治験 & "x"' }, theme: 'dark', level: 3, hide: ['nav', 'legend'], width: '768', base: 'https://data.example.go.jp/x', integrity: true };
  const address = toAddress(choice, usual);
  assert.equal(address, 'project=PJ4,PJ1&view=indicators&query=%E6%B2%BB%E9%A8%93+%26+%22x%22&lang=en&theme=dark&heading-level=3&hide=nav,legend&width=768&at=https://data.example.go.jp/x&hashes=1');
  assert.deepEqual(fromAddress(address, usual), choice);
  assert.equal(toAddress(usual, usual), '');
  assert.deepEqual(fromAddress('', usual), usual);
});

test('what an address cannot mean is left aside', () => {
  assert.deepEqual(fromAddress('lang=fr&theme=neon&heading-level=9&hide=body,nav&width=10px&at=javascript:1&hashes=yes&onclick=x&src=y', usual), { ...usual, hide: ['nav'] });
});
