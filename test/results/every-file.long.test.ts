/** No file of `test/` is taken for something it is not: what each one is was looked at by hand and stands in `understood.tsv`. */
import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, it} from 'vitest';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .toSorted();

/** Kind and number of what was understood; `asks` where nothing counts before somebody has answered; `refused`. */
function understood(path: string): string {
  const {
    kind,
    understood: count,
    problems,
    question,
  } = readFile({name: path, bytes: new Uint8Array(readFileSync(join(root, path)))}, settings);
  if (kind === 'unknown') return 'refused';
  if (question || problems.some(({code}) => code === 'needs-columns')) return 'asks';
  return `${kind} ${count}${problems.length === 0 ? '' : `, ${problems.length} problems`}`;
}

/** Path, a tab, what it was taken for. */
const list = new Map(
  readFileSync(join(import.meta.dirname, 'understood.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

it('every file that is read at all is one that was looked at, and what it was taken for', () => {
  const read = files
    .map((path) => [path, understood(path)] as const)
    .filter(([, is]) => is !== 'refused' && is !== 'asks');
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(list));
});

it('what belongs to no results is refused, or asked for before it counts', () => {
  const others = files.filter((path) => !path.startsWith('fixtures/results/'));
  expect(others.length).toBeGreaterThan(50);
  expect([...new Set(others.map(understood))].toSorted()).toEqual(['asks', 'refused']);
});
