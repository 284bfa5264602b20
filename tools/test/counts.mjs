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

/** From Playwright's JSON report. */
export const playwrightCounts = ({ stats, errors = [] }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});
