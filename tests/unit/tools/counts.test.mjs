import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cargoCounts, nodeCounts, playwrightCounts } from '../../../tools/test/counts.mjs';

test('cargo: all suites are added up', () => {
  const output = [
    'test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s',
    'test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s',
  ].join('\n');
  assert.deepEqual(cargoCounts(output), { passed: 15, failed: 2 });
});

test('node: pass, fail and cancelled', () => {
  assert.deepEqual(nodeCounts('ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n'), { passed: 3, failed: 2 });
  assert.deepEqual(nodeCounts('# pass 7\n# fail 0\n'), { passed: 7, failed: 0 });
});

test('playwright: errors outside of tests fail', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };
  assert.deepEqual(playwrightCounts({ stats, errors: [{ message: 'no' }] }), { passed: 4, failed: 2 });
});

test('playwright: what passed at the second try is named; three of them fail', () => {
  const suites = (...titles) => [{ title: 'a.spec.mjs', specs: [{ title: 'steady', tests: [{ status: 'expected' }] }], suites: [{ title: 'part', specs: titles.map((title) => ({ title, tests: [{ status: 'flaky' }] })) }] }];
  assert.deepEqual(
    playwrightCounts({ stats: { expected: 4, unexpected: 0, flaky: 2 }, suites: suites('one', 'two') }),
    { passed: 6, failed: 0, note: 'at the second try: a.spec.mjs › part › one; a.spec.mjs › part › two' },
  );
  assert.deepEqual(
    playwrightCounts({ stats: { expected: 4, unexpected: 0, flaky: 3 }, suites: suites('one', 'two', 'three') }),
    { passed: 4, failed: 3, note: 'at the second try: a.spec.mjs › part › one; a.spec.mjs › part › two; a.spec.mjs › part › three' },
  );
});
