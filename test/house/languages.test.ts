/** A language stands in the registry and in its own folders, nowhere else. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'packaging'],
  {
    cwd: root,
  },
)
  .toString()
  .split('\n');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
const scripts = files.filter((file) => file.endsWith('.ts'));
const pages = files.filter((file) => file.endsWith('.html'));
const isOf = (file: string, ...places: readonly string[]): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

it('only the registry names a language by its code', () => {
  const own = [
    'src/languages/codes.ts',
    // Texts about packages, with an example; and the languages in which LMSs write reports.
    'src/package-check/english.ts',
    'src/locales/lv/lms-findings.ts',
    'src/results/read/values/written-duration.ts',
  ];
  const named = scripts.filter(
    (file) => !own.includes(file) && /(['"`])lv(?:-LV)?\1/.test(withoutComments(read(file))),
  );
  expect(named).toEqual([]);
  expect(own.filter((file) => !files.includes(file))).toEqual([]);
});

it('no Latvian sentence stands in src outside of its folder, and none in HTML', () => {
  const latvian = /[āčēģīķļņšūž]/iu;
  const found = [...scripts, ...pages].filter(
    (file) => isOf(file, 'src') && !isOf(file, 'src/locales/lv') && latvian.test(withoutComments(read(file))),
  );
  expect(found).toEqual([]);
  for (const page of pages) expect(read(page), page).toContain('<html lang="{{lang}}"');
});

it('words say where the guide is: a language on screen need not have one', () => {
  const guessed = [...scripts, ...pages].filter(
    (file) => isOf(file, 'src') && /guide\/(?:\$\{|\{\{)/.test(withoutComments(read(file))),
  );
  expect(guessed).toEqual([]);
  const said = scripts
    .filter((file) => isOf(file, 'src/locales'))
    .flatMap((file) =>
      [...read(file).matchAll(/'(?:\.\.\/)*(guide\/\w+)\/'/g)].map(([, folder = '']) => folder),
    );
  expect(said.length).toBeGreaterThan(8);
  for (const folder of said) expect(files).toContain(`packaging/${folder}/storage.md`);
});

it('pages ask one place how the language on screen writes numbers, dates and names', () => {
  const own = [
    'src/languages',
    // Alone in its page, which says its language.
    'src/entries/player/today.ts',
    // Of reports of LMSs, in whatever language they are; and invented ones.
    'src/results/read/values',
    'src/results/join/join-statements.ts',
    'src/results-page/demo/written-table.ts',
  ];
  const asking = scripts.filter(
    (file) =>
      isOf(file, 'src') &&
      !isOf(file, ...own) &&
      /\.toLocale(?:Date|Time|Upper|Lower)?|\bnew Intl\./.test(withoutComments(read(file))),
  );
  expect(asking).toEqual([]);
});

it('nothing that reaches a package asks the machine how a language sorts or writes', () => {
  // The guide is a page of the site.
  const asking = scripts.filter(
    (file) =>
      isOf(file, 'packaging') &&
      !isOf(file, 'packaging/guide') &&
      /\.toLocale[A-Z]|\.localeCompare\(|\bIntl\./.test(withoutComments(read(file))),
  );
  expect(asking).toEqual([]);
});
