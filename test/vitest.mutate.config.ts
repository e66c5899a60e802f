import {resolve} from 'node:path';
import {configDefaults, defineConfig} from 'vitest/config';

const named = (process.env['MUTATE_TESTS'] ?? 'test/domain').split(',');
const files = named.filter((path) => path.endsWith('.test.ts'));
const folders = named.filter((path) => !files.includes(path));
/** As in `vite.config.ts`: what must not find what another file imported. */
const alone = folders.map((folder) => `${folder}/**/*.alone.test.ts`);
const long = process.env['MUTATE_QUICK'] ? ['**/*.long.test.ts'] : [];
const exclude = [...configDefaults.exclude, 'test/runtime/fault-lab/**', ...long];

/** The tests that are asked about mutants: `npm run mutate` names their folders. Not the fault laboratory, which takes minutes. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Both are run where one has no file.
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: [...files, ...folders.map((folder) => `${folder}/**/*.test.ts`)],
          exclude: [...exclude, ...alone],
          isolate: false,
        },
      },
      {extends: true, test: {name: 'alone', include: alone, exclude, isolate: true}},
    ],
  },
});
