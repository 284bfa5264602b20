// The two transcriptions against each other and against the dataset: no difference without a resolution.
import assert from 'node:assert/strict';
import test from 'node:test';
import { table as rowsOf } from '../fixtures/csv.mjs';

const folder = new URL('../../data/medical-rd-plan-3/', import.meta.url);

const table = (path) => rowsOf(new URL(path, folder));
const places = (rows) => new Map(rows.map((row) => [`${row.SOURCE_OFFSET}${row.KIND ? ` ${row.KIND}` : ''}`, row]));
const compared = {
  observations: ['INDICATOR', 'PROJECT', 'BREAKDOWN', 'TIME_PERIOD', 'PERIOD_START', 'PERIOD_END', 'PERIOD_BASIS', 'MEASURE', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'OBS_STATUS', 'PRINTED', 'SECTION'],
  texts: ['INDICATOR', 'PROJECT', 'TEXT_JA', 'SOURCE_LENGTH', 'SECTION'],
};

function differences(name) {
  const first = places(table(`transcription/first-${name}.csv`));
  const second = places(table(`transcription/second-${name}.csv`));
  const found = [];
  for (const place of new Set([...first.keys(), ...second.keys()])) {
    const offset = place.split(' ')[0];
    const [one, other] = [first.get(place), second.get(place)];
    if (!one || !other) found.push(`${name} ${offset} (row)`);
    else for (const column of compared[name]) if (one[column] !== other[column]) found.push(`${name} ${offset} ${column}`);
  }
  return found;
}

test('every difference between the two transcriptions is listed and resolved', () => {
  const listed = table('transcription/differences.csv');
  const found = [...differences('observations'), ...differences('texts')];
  assert.deepEqual(found.sort(), listed.map((row) => `${row.TABLE} ${row.SOURCE_OFFSET} ${row.COLUMN}`).sort());
  for (const row of listed) assert.ok(row.RESOLVED_AS && row.REASON, row.SOURCE_OFFSET);
});

test('every transcribed printing is in the dataset, and nothing else is', () => {
  const resolved = new Map(table('transcription/differences.csv').map((row) => [row.SOURCE_OFFSET, row.RESOLVED_AS]));
  const both = [...table('transcription/first-observations.csv'), ...table('transcription/second-observations.csv')];
  const kept = new Map(both.filter((row) => resolved.get(row.SOURCE_OFFSET) !== 'no row').map((row) => [row.SOURCE_OFFSET, row]));
  const facts = new Map(table('observations.csv').map((row) => [row.OBS_ID, row]));
  const counters = new Map(table('codelists/UNIT_MEASURE.csv').map((row) => [row.CODE, row.LABEL_JA]));
  const printings = table('printings.csv');
  assert.equal(printings.length, kept.size);
  for (const printing of printings) {
    const row = kept.get(printing.SOURCE_OFFSET);
    const fact = facts.get(printing.OBS_ID);
    assert.ok(row && fact, printing.SOURCE_OFFSET);
    for (const column of ['INDICATOR', 'PROJECT', 'TIME_PERIOD', 'PERIOD_START', 'PERIOD_END', 'PERIOD_BASIS', 'MEASURE', 'OBS_VALUE', 'UNIT_MULT', 'OBS_STATUS']) {
      assert.equal(fact[column], row[column], `${printing.SOURCE_OFFSET} ${column}`);
    }
    // Both read the printed counter; the dataset says besides what 件 counts where English has a word for it.
    assert.equal(counters.get(fact.UNIT_MEASURE), counters.get(row.UNIT_MEASURE), `${printing.SOURCE_OFFSET} UNIT_MEASURE`);
    const breakdown = row.BREAKDOWN === '_T' ? {} : Object.fromEntries(row.BREAKDOWN.split(';').map((part) => part.split('=')));
    for (const [dimension, code] of Object.entries(breakdown)) assert.equal(fact[dimension], code, printing.SOURCE_OFFSET);
    assert.equal(printing.PRINTED, row.PRINTED);
  }
});

test('every difference between the two transcriptions of running text is listed and resolved', () => {
  const first = new Map(table('transcription/first-narratives.csv').map((row) => [row.OFFSET, row]));
  const second = new Map(table('transcription/second-narratives.csv').map((row) => [row.OFFSET, row]));
  const listed = new Set(table('transcription/differences-narratives.csv').map((row) => row.SOURCE_OFFSET));
  for (const offset of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(offset), second.get(offset)];
    const same = one && other && ['KIND', 'PARENT_OFFSET', 'SECTION', 'PROJECT', 'TABLE_ROW'].every((column) => one[column] === other[column]);
    if (!same) assert.ok(listed.has(offset), `${offset} differs and is not listed`);
  }
  for (const row of table('transcription/differences-narratives.csv')) assert.ok(row.RESOLUTION && row.REASON, row.SOURCE_OFFSET);
});

test('every running text of the dataset was transcribed twice, or brought by the third reading, which is listed', () => {
  const read = new Set(['first-narratives', 'second-narratives'].flatMap((name) => table(`transcription/${name}.csv`)).map((row) => row.OFFSET));
  const third = new Set(table('transcription/third-narratives.csv').map((row) => row.SOURCE_OFFSET));
  const ofIndicators = new Set(['STRATEGIC_GOAL', 'TARGET', 'DETAIL', 'REMARK', 'PROJECT_REMARK', 'LEGEND', 'STANCE', 'BUDGET_NOTE']);
  for (const row of table('narratives.csv')) {
    if (ofIndicators.has(row.KIND)) continue;
    assert.ok(read.has(row.SOURCE_OFFSET) || third.has(row.SOURCE_OFFSET), row.NARRATIVE_ID);
  }
});
