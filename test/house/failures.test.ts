import {describe, expect, it} from 'vitest';
import {vitestCount, webTestRunnerCount} from '../failures.ts';

describe('what a run names at its end', () => {
  it('is the failed test with its file and the first lines of its message', () => {
    const {failures} = vitestCount({
      numFailedTests: 1,
      testResults: [
        {
          name: '/a.test.ts',
          status: 'failed',
          assertionResults: [
            {status: 'passed', fullName: 'stays'},
            {
              status: 'failed',
              fullName: 'goes',
              failureMessages: ['\u001B[31mexpected 1\u001B[39m\nat a.ts:3'],
            },
          ],
        },
      ],
    });
    expect(failures).toEqual(['/a.test.ts: goes\n    expected 1\n    at a.ts:3']);
  });

  it('is a file that did not load', () => {
    const {failures} = vitestCount({
      testResults: [{name: '/b.test.ts', status: 'failed', message: 'no such module', assertionResults: []}],
    });
    expect(failures).toEqual(['/b.test.ts: \n    no such module']);
  });

  it('is a failed test of an element', () => {
    const counts = {passed: 2, failed: 1, skipped: 0};
    const {failures} = webTestRunnerCount({
      ...counts,
      failures: [{file: 'c.test.ts', name: 'opens', message: 'was closed'}],
    });
    expect(failures).toEqual(['c.test.ts: opens\n    was closed']);
  });
});
