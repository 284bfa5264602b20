// Whatever the report says is shown in some view, letter for letter: nobody has to open the slides again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { table } from '../fixtures/csv.mjs';
import { shippedEngine } from '../support/shipped.mjs';

const rows = (name) => table(new URL(`../../data/medical-rd-plan-3/${name}`, import.meta.url));

/** Every string of a record, without white space. */
function strings(value, found = []) {
  if (typeof value === 'string') found.push(value.replace(/\s+/g, ''));
  else if (value && typeof value === 'object') Object.values(value).forEach((each) => strings(each, found));
  return found;
}

describe('every text of the report', () => {
  let engine;
  before(async () => {
    engine = await shippedEngine('narratives', 'narratives-en');
  });
  after(() => engine.free());

  /** Every state that leads to a page of its own. */
  const states = () => [
    { view: 'board' }, { view: 'indicators' }, { view: 'diseases' }, { view: 'results' }, { view: 'projects' }, { view: 'efforts' },
    ...rows('indicators.csv').map(({ INDICATOR }) => ({ view: 'indicator', indicator: INDICATOR })),
    ...rows('codelists/PROJECT.csv').map(({ CODE }) => ({ view: 'project', project: [CODE] })),
    ...rows('sections.csv').map(({ SECTION }) => ({ view: 'efforts', section: SECTION })),
    ...rows('narratives.csv').filter(({ KIND }) => KIND === 'RESULT_CASE').map(({ NARRATIVE_ID }) => ({ view: 'results', narrative: NARRATIVE_ID })),
  ];

  for (const [lang, column] of [['ja', 'TEXT_JA'], ['en', 'TEXT_EN']]) {
    test(`is shown, ${lang}`, () => {
      const shown = states().flatMap((state) => strings(engine.view(JSON.stringify({ ...state, lang })).body)).join('\n');
      // The number of a target stands in a column of its own; a heading that only goes on over a slide is read with its beginning.
      const goesOn = /[（(](つづき|continued)[)）]/;
      const missing = rows('narratives.csv').filter((row) =>
        !goesOn.test(row[column]) && !shown.includes(row[column].replace(/^\d+\)/, '').replace(/\s+/g, '')));
      assert.deepEqual(missing.map(({ NARRATIVE_ID, KIND }) => `${NARRATIVE_ID} (${KIND})`), []);
    });
  }
});
