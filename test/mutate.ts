/**
 * `npm run mutate -- src/domain`: changes the code in small ways, one at a time, and says which changes no test
 * notices. `--share 0.1` tries a tenth of the lines, `--seed 2` other ones. `--tests` names the tests that are asked,
 * where they are not those of the mirrored folder; `--quick` asks no long ones.
 */
import {readFile, readdir, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {Stryker} from '@stryker-mutator/core';
import {shuffled} from '../src/domain/quiz/shuffle.ts';
import {mirroredTests} from './mirrored-tests.ts';

const root = resolve(import.meta.dirname, '..');
/** Lines that are tried, or left out, together. */
const pieceLines = 10;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    share: {type: 'string', default: '1'},
    seed: {type: 'string', default: '1'},
    tests: {type: 'string'},
    quick: {type: 'boolean', default: false},
  },
});
const share = Number(values.share);
const seed = Number(values.seed);
if (positionals.length === 0 || !(share > 0 && share <= 1) || !Number.isInteger(seed)) {
  console.error(
    'Usage: npm run mutate -- FOLDER_OR_FILE… [--share 0.1] [--seed 1] [--tests FOLDER_OR_FILE,…] [--quick]',
  );
  process.exit(1);
}

const files = (await Promise.all(positionals.map(filesIn))).flat().toSorted();
const all = (await Promise.all(files.map(piecesOf))).flat();
const pieces = shuffled(all, seed, 'mutate', (piece) => piece);
const tests = new Set(values.tests?.split(',') ?? files.flatMap(mirroredTests));
if (tests.size === 0) {
  console.error(`No tests in Node mirror ${positionals.join(', ')}: name some, --tests FOLDER_OR_FILE,…`);
  process.exit(1);
}
process.env['MUTATE_TESTS'] = [...tests].join(',');
if (values.quick) process.env['MUTATE_QUICK'] = '1';
process.chdir(root);
await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'test/vitest.mutate.config.ts', related: true},
  mutate: pieces.slice(0, Math.ceil(pieces.length * share)),
  // Words are read by people; what is made once, when a file is loaded, cannot be changed for one test.
  mutator: {plugins: [], excludedMutations: ['StringLiteral']},
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  // From the root: `media` alone leaves out packaging/content/media, and a test that does not load is missing in silence.
  ignorePatterns: ['/dist', '/.git'],
  tempDirName: 'dist/mutate',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
}).runMutationTest();

async function filesIn(path: string): Promise<readonly string[]> {
  if (!(await stat(join(root, path))).isDirectory()) return [path];
  const names = await readdir(join(root, path), {recursive: true});
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(path, name));
}

/** Ranges of a file as Stryker takes them: `src/x.ts:1-10`. */
async function piecesOf(file: string): Promise<readonly string[]> {
  const lines = (await readFile(join(root, file), 'utf8')).split('\n').length;
  return Array.from({length: Math.ceil(lines / pieceLines)}, (_, index) => {
    const from = index * pieceLines + 1;
    return `${file}:${from}-${from + pieceLines - 1}`;
  });
}
