import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** The tests that are asked about mutants: `npm run mutate` names their folders. Not the fault laboratory, which takes minutes. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: (process.env['MUTATE_TESTS'] ?? 'test/domain')
      .split(',')
      .map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['test/runtime/fault-lab/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    isolate: false,
  },
});
