import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** The built course in Chromium, Firefox and WebKit: `npm run test:engines`, after `npm run build`. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/engines/*.test.ts'],
    testTimeout: 300_000,
    // Browsers may have to be installed first.
    hookTimeout: 600_000,
    expect: {poll: {timeout: 20_000}},
    maxWorkers: 2,
  },
});
