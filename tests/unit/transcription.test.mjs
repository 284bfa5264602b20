// The two transcriptions against each other and against the dataset: no difference without a resolution.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const folder = new URL('../../data/medical-rd-plan-3/', import.meta.url);

/** Rows of a CSV table (RFC 4180) as objects. */
function table(path) {
  const text = readFileSync(new URL(path, folder), 'utf8');
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)];
  const rows = [[]];
  for (const [, cell, end] of cells) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const [head, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

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
  const printings = table('printings.csv');
  assert.equal(printings.length, kept.size);
  for (const printing of printings) {
    const row = kept.get(printing.SOURCE_OFFSET);
    const fact = facts.get(printing.OBS_ID);
    assert.ok(row && fact, printing.SOURCE_OFFSET);
    for (const column of ['INDICATOR', 'PROJECT', 'TIME_PERIOD', 'PERIOD_START', 'PERIOD_END', 'PERIOD_BASIS', 'MEASURE', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'OBS_STATUS']) {
      assert.equal(fact[column], row[column], `${printing.SOURCE_OFFSET} ${column}`);
    }
    const breakdown = row.BREAKDOWN === '_T' ? {} : Object.fromEntries(row.BREAKDOWN.split(';').map((part) => part.split('=')));
    for (const [dimension, code] of Object.entries(breakdown)) assert.equal(fact[dimension], code, printing.SOURCE_OFFSET);
    assert.equal(printing.PRINTED, row.PRINTED);
  }
});
