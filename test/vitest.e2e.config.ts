import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** End-to-end tests: built pages in a real browser, one file at a time (the machine has one screen's worth of CPU). */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
