import type {Reporter, TestCase} from 'vitest/node';

/** How often a browser test that failed is tried again: never at a desk, once where a run decides over a landing. */
export const retries = Number(process.env['BROWSER_RETRIES'] ?? 0);

// A reporter is loaded by its default export.
/* eslint-disable no-restricted-syntax */
/** Names the tests that passed only when tried again: each is a bug until its cause is known. */
export default class TellFlaky implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.moduleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#names) console.log(`FLAKY, passed only when tried again: ${name}`);
  }
}
