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

test('playwright: flaky passes, errors outside of tests fail', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  assert.deepEqual(playwrightCounts({ stats, errors: [{ message: 'no' }] }), { passed: 5, failed: 2 });
});
