import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';
import {retries} from './flaky-reporter.ts';

/** The built course in Chromium, Firefox and WebKit: `npm run test:engines`, after `npm run build`. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/engines/*.test.ts'],
    globalSetup: 'test/engines/install-engines.ts',
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: {poll: {timeout: 20_000}},
    retry: retries,
    maxWorkers: 2,
  },
});
