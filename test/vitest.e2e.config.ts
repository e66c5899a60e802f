import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** End-to-end tests: built pages in a real browser, two files at a time. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
