// The tables in the built pages: every number of the dataset stands in the source of tables.html, where it is printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, plan } from '../../../tools/lib/paths.mjs';
import { table as readTable } from '../../fixtures/csv.mjs';

const page = (name) => readFileSync(at('dist', name), 'utf8');
const plain = (html) => html.replace(/<[^>]+>/g, '\t').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const table = (name) => readTable(at('data', plan, `${name}.csv`));
/** A row of the tables of printed numbers: its printed token and its place. */
const printedRows = (html) => new Map([...html.matchAll(/<td lang="ja">([^<]*)<\/td><td>(\d+)<\/td>/g)].map(([, token, offset]) => [`${offset} ${plain(token)}`, true]));

const printings = table('printings');

for (const name of ['tables.html', 'tables.en.html']) {
  test(`${name} has every place where a number is printed, with the token as printed`, () => {
    const rows = printedRows(page(name));
    assert.ok(printings.length > 500);
    const missing = printings.filter(({ SOURCE_OFFSET, PRINTED }) => !rows.has(`${SOURCE_OFFSET} ${PRINTED}`));
    assert.deepEqual(missing.map(({ OBS_ID, SOURCE_OFFSET, PRINTED }) => `${OBS_ID} ${SOURCE_OFFSET} ${PRINTED}`), []);
    assert.equal(rows.size, printings.length);
  });

  test(`${name} has every corrected value beside the printed one`, () => {
    const text = page(name);
    for (const { PRINTED, OBS_VALUE } of table('corrections').filter(({ OBS_ID }) => OBS_ID !== '')) {
      assert.ok(new RegExp(`<td lang="ja">${PRINTED}</td><td>${OBS_VALUE}\\D`).test(text), `${PRINTED} → ${OBS_VALUE}`);
    }
  });

  test(`${name} needs no script, and names every indicator in a heading`, () => {
    const html = page(name);
    assert.deepEqual([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag), ['<script type="application/ld+json">']);
    assert.doesNotMatch(html, /\son\w+=|\sstyle=|<style|javascript:/);
    const headings = [...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, text]) => plain(text));
    for (const row of table('indicators')) {
      const label = name.includes('.en.') ? row.LABEL_EN : row.LABEL_JA;
      assert.ok(headings.some((heading) => heading.endsWith(label)), label);
    }
  });
}

test('the board in index.html has a picture in each row that has one, drawn without styles', () => {
  const html = page('index.html');
  const pictures = [...html.matchAll(/<svg[^>]*>.*?<\/svg>/g)].map(([svg]) => svg);
  assert.ok(pictures.length >= 15, String(pictures.length));
  for (const svg of pictures) {
    assert.match(svg, /aria-hidden="true"/);
    assert.doesNotMatch(svg, /class=|style=|NaN|undefined/);
  }
});
