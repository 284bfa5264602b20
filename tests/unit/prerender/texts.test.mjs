// texts.html: every text of the dataset stands in it once, in the report's order, under its section and with its pages; and
// readers and search engines find the way there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, plan } from '../../../tools/lib/paths.mjs';
import { table as readTable } from '../../fixtures/csv.mjs';

const page = (name) => readFileSync(at('dist', name), 'utf8');
const plain = (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const table = (name) => readTable(at('data', plan, `${name}.csv`));
const narratives = table('narratives');
/** What stands between tags, in order. */
const passages = (html) => [...html.matchAll(/<(?:p|h4)><span(?: lang="\w+")?>([^<]*)<\/span>/g)].map(([, text]) => plain(text));

for (const [name, column] of [['texts.html', 'TEXT_JA'], ['texts.en.html', 'TEXT_EN']]) {
  test(`${name} has every text, each as often as the report`, () => {
    const wanted = narratives.map((row) => row[column].replaceAll('\t', ' / '));
    assert.ok(wanted.length > 700);
    assert.deepEqual(passages(page(name)).sort(), wanted.sort());
  });

  test(`${name} keeps the order of the report, and says section and pages`, () => {
    const html = page(name);
    const byPlace = narratives.map((row) => Number(row.SOURCE_OFFSET)).sort((one, other) => one - other);
    const textAt = new Map(narratives.map((row) => [`${row.SOURCE_OFFSET} ${row[column].replaceAll('\t', ' / ')}`, row]));
    for (const [index, text] of passages(html).entries()) assert.ok(textAt.has(`${byPlace[index]} ${text}`), `${index}: ${text}`);
    const used = new Set(narratives.map(({ SECTION }) => SECTION));
    const sections = table('sections').filter(({ SECTION }) => used.has(SECTION));
    const title = name.includes('.en.') ? 'TITLE_EN' : 'TITLE_JA';
    const heads = [...html.matchAll(/<h3>([^<]*)<\/h3><p class="plan-source">([^<]*)<\/p>/g)].map(([, head, place]) => [plain(head), plain(place)]);
    assert.equal(heads.length, sections.length);
    for (const section of sections) {
      const [, place] = heads.find(([head]) => head === section[title]) ?? [];
      assert.ok(place !== undefined, section[title]);
      for (const each of [section.PAGE_FROM, section.PAGE_TO].filter(Boolean)) assert.match(place, new RegExp(`(?<!\\d)${each}(?!\\d)`), section[title]);
    }
  });

  test(`${name} says what was misread, beside the text`, () => {
    const html = plain(page(name));
    const misread = table('corrections').filter(({ NARRATIVE_ID }) => NARRATIVE_ID !== '');
    assert.ok(misread.length > 10);
    for (const { PRINTED, PROOF_JA, PROOF_EN } of misread) {
      const line = name.includes('.en.') ? `Printed as “${PRINTED}”. ${PROOF_EN}` : `原文の表記は「${PRINTED}」。${PROOF_JA}`;
      assert.ok(html.includes(`<li>${line}</li>`), line);
    }
  });

  test(`${name} needs no script`, () => assert.doesNotMatch(page(name), /<script|\son\w+=|\sstyle=|<style|javascript:/));
}

for (const [name, tables, texts] of [['index.html', './tables.html', './texts.html'], ['en.html', './tables.en.html', './texts.en.html']]) {
  test(`${name} leads to both pages: by links inside the element, which stand without JavaScript, and in the description for search engines`, () => {
    const html = page(name);
    const inside = /<plan-indicators[\s>].*?<\/plan-indicators>/s.exec(html)[0];
    const { distribution } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)[1]);
    for (const address of [tables, texts]) {
      assert.ok(inside.includes(`<a href="${address}">`), address);
      assert.ok(distribution.some(({ contentUrl, encodingFormat }) => contentUrl === address && encodingFormat === 'text/html'), address);
      assert.ok(page(address).includes('<div class="plan-fallback"'));
    }
  });
}

test('the budgets of all projects stand in tables.html', () => {
  const html = page('tables.html');
  const budgets = table('observations').filter(({ INDICATOR }) => INDICATOR === 'BUDGET').map(({ OBS_ID }) => OBS_ID);
  const printed = table('printings').filter(({ OBS_ID }) => budgets.includes(OBS_ID));
  assert.ok(printed.length >= 8);
  for (const { SOURCE_OFFSET, PRINTED } of printed) assert.ok(html.includes(`<td lang="ja">${PRINTED}</td><td>${SOURCE_OFFSET}</td>`), PRINTED);
});
