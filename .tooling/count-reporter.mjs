import { mkdirSync, writeFileSync } from 'node:fs';

export const countsFile = '.cache/unit-tests.json';

/** Leaves the number of passed and failed tests in a file, for the line at the end of `npm test`. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      const walk = ({ tests = [], suites = [] }) => {
        for (const test of tests) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
        suites.forEach(walk);
      };
      for (const { testResults, errors = [], status } of sessions) {
        if (testResults) walk(testResults);
        // A file that could not be run at all is a failure too.
        if (errors.length || status !== 'FINISHED') counts.failed++;
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(countsFile, JSON.stringify(counts));
      console.log(`${counts.passed} unit tests pass, ${counts.failed} fail.`);
    },
  };
}
