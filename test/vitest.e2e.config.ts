import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';
import {LongestFirst} from './e2e/longest-first.ts';
import {retries} from './flaky-reporter.ts';

/**
 * End-to-end tests: built pages in a real browser, two files at a time. `npm test` leaves the long ones out
 * (`*.long.test.ts`). The fault laboratory in the browser takes many minutes and has a command of its own: `npm run fault-lab`.
 */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: process.env['FAULT_LAB'] ? ['test/e2e/fault-lab.test.ts'] : ['test/e2e/!(fault-lab).test.ts'],
    testTimeout: process.env['FAULT_LAB'] ? 900_000 : 300_000,
    hookTimeout: 180_000,
    // What a test waits for comes late on a busy machine; the second that is usual would be a timed assertion.
    expect: {poll: {timeout: 20_000}},
    retry: retries,
    maxWorkers: 2,
    isolate: false,
    sequence: {sequencer: LongestFirst},
  },
});
