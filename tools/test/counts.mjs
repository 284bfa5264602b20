// How many tests a runner says it ran.

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);

/** From cargo test's "test result: ok. 3 passed; 0 failed; …" lines. */
export const cargoCounts = (output) => ({
  passed: sum(output, /^test result: .*?(\d+) passed/gm),
  failed: sum(output, /^test result: .*?(\d+) failed/gm),
});

/** From the summary of node:test ("ℹ pass 3" or "# pass 3"). */
export const nodeCounts = (output) => ({
  passed: sum(output, /^(?:ℹ|#) pass (\d+)$/gm),
  failed: sum(output, /^(?:ℹ|#) (?:fail|cancelled) (\d+)$/gm),
});

/** Every spec below some suites of Playwright's JSON report, with the titles it stands under. */
const specsOf = (suites, above = []) =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? []).map((spec) => ({ ...spec, title: [...above, suite.title, spec.title].join(' › ') })),
    ...specsOf(suite.suites ?? [], [...above, suite.title]),
  ]);

/** So many tests of a run of Playwright may need a second try before it fails for them. */
const unsteadyAllowed = 2;

/**
 * From Playwright's JSON report. A test that only the second try passed is named, and more than a few of them are
 * failures: then it is not the machine that is unsteady.
 */
export function playwrightCounts({ stats, errors = [], suites = [] }) {
  const unsteady = specsOf(suites).filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  const tooMany = stats.flaky > unsteadyAllowed;
  return {
    passed: stats.expected + (tooMany ? 0 : stats.flaky),
    failed: stats.unexpected + errors.length + (tooMany ? stats.flaky : 0),
    ...(unsteady.length > 0 ? { note: `at the second try: ${unsteady.join('; ')}` } : {}),
  };
}
