import {mkdtemp, readdir, readFile, writeFile, mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runEditions} from '../../../packaging/cli/editions/run-editions.ts';
import type {PackageContent} from '../../../packaging/package/package-content.ts';
import {sha256Hex} from '../../../packaging/sums/sha256.ts';
import {readBuiltEditions} from '../../../src/domain/exchange/built-edition.ts';
import {samplePackageContent} from '../sample-sources.ts';

/** Runs the command on the sample course in a folder of its own. */
async function run(args: readonly string[], content: PackageContent = samplePackageContent()) {
  const root = await mkdtemp(join(tmpdir(), 'books-'));
  const errors: string[] = [];
  const code = await runEditions(args, {
    root,
    readContent: () => Promise.resolve(content),
    print: () => undefined,
    printError: (line) => errors.push(line),
  });
  return {root, code, errors: errors.join('\n')};
}

const listOf = (file: string, sha256 = ''): string =>
  JSON.stringify([{file, scope: 'course', language: 'lv', title: '', bytes: 1, sha256}]);

describe('npm run editions', () => {
  it('makes the course and each module but the test in each language, and a list that is true', async () => {
    const {root, code} = await run([]);
    expect(code).toBe(0);
    const folder = join(root, 'dist/editions');
    const list = readBuiltEditions(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
    const books = (await readdir(folder)).filter((name) => name.endsWith('.epub'));
    expect(list.map(({file}) => file).toSorted()).toEqual(books.toSorted());
    expect(list[0]).toMatchObject({scope: 'course', file: 'kopiga-riciba-course-lv.epub'});
    expect(books.join()).not.toContain('final-test');
    for (const {file, bytes, sha256} of list) {
      const book = await readFile(join(folder, file));
      expect(book.length, file).toBe(bytes);
      expect(sha256Hex(book), file).toBe(sha256);
    }
  });

  it('makes what was asked for where it was asked for, and takes away the books of an earlier run alone', async () => {
    const out = join(await mkdtemp(join(tmpdir(), 'out-')), 'books');
    await mkdir(out);
    await writeFile(join(out, 'mine.epub'), 'mine');
    const make = (scopes: string) => run(['--scope', scopes, '--languages', 'lv', '--out', out]);
    expect((await make('course,signs')).code).toBe(0);
    expect((await make('signs')).code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      ...['index.json', 'kopiga-riciba-signs-lv.epub', 'mine.epub'],
    ]);
  });

  it.each([
    '{"file": "mine.epub"}',
    'no list',
    '',
    '["mine.epub"]',
    listOf('../mine.epub'),
    listOf('mine.txt'),
  ])('writes nothing where a list is somebody else’s, and says so: %s', async (list) => {
    const out = await mkdtemp(join(tmpdir(), 'out-'));
    const [above, beside] = [join(out, '../mine.epub'), join(out, 'mine.txt')];
    for (const file of [above, beside]) await writeFile(file, 'mine');
    await writeFile(join(out, 'index.json'), list);
    const {code, errors} = await run(['--scope', 'signs', '--languages', 'lv', '--out', out]);
    expect(code).toBe(1);
    expect(errors).toContain('index.json is no list of books');
    expect(await readFile(join(out, 'index.json'), 'utf8')).toBe(list);
    expect((await readdir(out)).toSorted()).toEqual(['index.json', 'mine.txt']);
    for (const file of [above, beside]) expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('leaves a book that is no longer as it was written', async () => {
    const out = await mkdtemp(join(tmpdir(), 'out-'));
    await writeFile(join(out, 'mine.epub'), 'mine');
    await writeFile(join(out, 'ours.epub'), 'ours');
    const list = [
      ...(JSON.parse(listOf('mine.epub', sha256Hex(Buffer.from('another')))) as unknown[]),
      ...(JSON.parse(listOf('ours.epub', sha256Hex(Buffer.from('ours')))) as unknown[]),
    ];
    await writeFile(join(out, 'index.json'), JSON.stringify(list));
    expect((await run(['--scope', 'signs', '--languages', 'lv', '--out', out])).code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      'index.json',
      'kopiga-riciba-signs-lv.epub',
      'mine.epub',
    ]);
  });

  it.each([
    {args: ['--scope', 'sings'], says: 'Did you mean "signs"?'},
    {args: ['--scope', 'final-test'], says: '--scope does not know "final-test"'},
    {args: ['--languages', 'xx'], says: '--languages does not know "xx"'},
    {args: ['--out', ''], says: '--out is empty'},
    {args: ['--standard', 'cmi5'], says: '--profile'},
  ])('refuses $args and says what is right', async ({args, says}) => {
    const {root, code, errors} = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(await readdir(root)).toEqual([]);
  });

  it('makes nothing of a course with mistakes', async () => {
    const problem = {file: 'modules/a.yaml', line: 3, code: 'field-value' as const, message: 'Wrong.'};
    const {root, code, errors} = await run([], {...samplePackageContent(), problems: [problem]});
    expect(code).toBe(1);
    expect(errors).toContain('modules/a.yaml:3');
    expect(await readdir(root)).toEqual([]);
  });
});
