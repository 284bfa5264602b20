// What the page of every indicator owes to its reader: what is counted, something to compare with, unit, period, source.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { table } from '../fixtures/csv.mjs';
import { shippedEngine } from '../support/shipped.mjs';

const indicators = table(new URL('../../data/medical-rd-plan-3/indicators.csv', import.meta.url));

describe('every indicator', () => {
  let engine;
  before(async () => {
    engine = await shippedEngine('narratives', 'narratives-en');
  });
  after(() => engine.free());

  for (const lang of ['ja', 'en']) {
    const pages = () => indicators.map((row) => [row, engine.view(JSON.stringify({ view: 'indicator', indicator: row.INDICATOR, lang })).body]);

    test(`says what is counted, in the report's words where it has them, ${lang}`, () => {
      const column = `DEFINITION_${lang.toUpperCase()}`;
      const told = indicators.filter((row) => row[column]);
      assert.ok(told.length > 10);
      for (const [row, page] of pages()) assert.equal(page.definition ?? '', row[column], row.INDICATOR);
    });

    test(`has something to compare with: a target, another year, projects or parts, ${lang}`, () => {
      const without = pages().filter(([, page]) => !page.target && !page.singleYears && !page.projects && page.breakdowns.length === 0).map(([{ INDICATOR }]) => INDICATOR);
      // Of these the report prints one number; it is a share of two indicators that stand beside it in the list.
      assert.deepEqual(without, ['PAPERS_TOP10_SHARE', 'PAPERS_TOP1_SHARE']);
    });

    test(`leads from every number to its place, ${lang}`, () => {
      for (const [row, page] of pages()) assert.ok(!page.value || page.sources.length > 0, row.INDICATOR);
    });
  }
});
