// A newer edition of the data under this version of the package (docs/api.md): what may be added is read over, what is of
// another form is refused with its code, and parts of two editions are not mixed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bundleText, engineModule } from '../../tools/lib/engine.mjs';
import { at, paths } from '../../tools/lib/paths.mjs';

const { Engine } = await engineModule();
const current = JSON.parse(await bundleText());
const part = (name) => readFile(paths.bundle.replace(/\.json$/, `.${name}.json`), 'utf8');
const views = ['board', 'attention', 'indicators', 'projects', 'diseases', 'results', 'efforts', 'data'];

/** The same data with a change. */
function edition(change) {
  const copy = structuredClone(current);
  change(copy);
  return JSON.stringify(copy);
}

function screens(text, parts = []) {
  const engine = new Engine(text);
  try {
    for (const [name, content] of parts) engine.add(name, content);
    return views.map((view) => engine.view(JSON.stringify({ view, lang: 'ja' })));
  } finally {
    engine.free();
  }
}

const refusal = (work) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail('it was read');
};

/** Members that this version does not know, in every table and row. */
function withMore(value) {
  if (Array.isArray(value)) return value.map(withMore);
  if (value === null || typeof value !== 'object') return value;
  return { ...Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withMore(each)])), x_added: { later: [1, 'two', null] } };
}

test('members that a later minor version adds change nothing', () => {
  assert.deepEqual(screens(JSON.stringify(withMore(current))), screens(JSON.stringify(current)));
});

test('a part, a code list and a notice that are new are no trouble', () => {
  const text = edition((data) => {
    data.more.push('later-part');
    data.codelists.push({ id: 'LATER', codes: [{ code: 'X', label: { ja: '新', en: 'New' } }] });
    data.about.notices.push({ ja: '新しい注記', en: 'A new notice' });
  });
  const [board] = screens(text);
  assert.ok(board.colophon.notices.includes('新しい注記'));
});

test('an edition of the next year with one more value is shown as what it is', () => {
  const text = edition((data) => {
    data.about.edition = { ja: '令和8年度版', en: 'FY2026 edition' };
    data.about.version = '1.4.0';
    data.about.reporting_year = 2026;
    const { observations, printings, corrections } = data;
    const coded = (name, index) => observations[name].of[observations[name].at[index]];
    const before = observations.indicator.findIndex((indicator, index) => data.indicators[indicator].code === 'HANDOVERS'
      && observations.project[index] === 0 && coded('breakdown', index).length === 0 && coded('measure', index) === 'ACT');
    // The rows stand in the order of the indicators: the new one comes behind this year's, and positions behind it move.
    const added = before + 1;
    for (const name of ['indicator', 'project', 'year', 'value', 'unit', 'unit_mult']) observations[name].splice(added, 0, observations[name][before]);
    for (const name of ['breakdown', 'period', 'measure', 'status']) observations[name].at.splice(added, 0, observations[name].at[before]);
    observations.year[added] = 2026;
    observations.value[added] = '171';
    observations.period.of.push(['2026-04-01', '2027-03-31', 'FY']);
    observations.period.at[added] = observations.period.of.length - 1;
    const moved = (position) => position + Number(position >= added);
    for (const each of observations.comment) each[0] = moved(each[0]);
    for (const each of corrections) each.observation = moved(each.observation);
    // Printings name their observation by the distance from the one before.
    let at = 0;
    const places = printings.observation.map((step) => moved((at += step)));
    places.push(added);
    printings.observation = places.map((place, index) => place - (places[index - 1] ?? 0));
    for (const name of ['source', 'offset', 'section']) printings[name].push(0);
  });
  const [board] = screens(text);
  const row = board.body.groups.flatMap(({ rows }) => rows).find(({ indicator }) => indicator === 'HANDOVERS');
  assert.equal(row.value.text, '171件');
  assert.match(board.colophon.edition, /令和8年度版/);
});

const { version: ours } = JSON.parse(await readFile(at('package.json'), 'utf8'));
const ofForm = (version) => refusal(() => new Engine(edition((data) => { data.schema_version = version; })));

test('data of a newer form is refused: which it is, which is known, who refuses, and what to do', () => {
  const { code, messageJa, messageEn } = ofForm(2);
  assert.equal(code, 'bundle-version');
  assert.equal(messageJa, `データファイルの形式（第2版）が、plan-indicators ${ours}が読める形式（第1版）より新しいため、表示できません。plan-indicatorsを新しい版に更新してください`);
  assert.equal(messageEn, `The data file has form 2, newer than form 1, which plan-indicators ${ours} reads: update plan-indicators`);
});

test('data that names no known form is refused without the advice to update', () => {
  for (const [version, told] of [[0, '0'], ['2', ''], [1.5, ''], [null, ''], [undefined, '']]) {
    const { code, messageJa, messageEn } = ofForm(version);
    assert.equal(code, 'bundle-version', String(version));
    assert.ok(messageJa.includes(`「${told}」`) && messageJa.includes('作り直してください'), messageJa);
    assert.ok(messageEn.includes(`"${told}"`) && messageEn.includes('build the data file again'), messageEn);
  }
});

test('a code that this version does not know is refused with its place, never shown as something else', () => {
  const error = refusal(() => new Engine(edition((data) => { data.observations.status.of[0] = 'LATER_STATUS'; })));
  assert.equal(error.code, 'bundle-code');
  assert.match(error.messageEn, /observations\.status/);
});

test('texts of another edition are not put beside these numbers', async () => {
  const narratives = await part('narratives');
  const engine = new Engine(edition((data) => { data.about.version = '9.0.0'; }));
  assert.equal(refusal(() => engine.add('narratives', narratives)).code, 'bundle-pair');
  engine.free();
});
