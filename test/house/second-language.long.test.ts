/** A dry run: a second language compiles when it is whole, and the compiler names what it lacks. */
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, it} from 'vitest';
import {OverlayProgram} from './overlay-program.ts';

const root = resolve(import.meta.dirname, '../..');
const program = new OverlayProgram(root);
const locales = 'src/locales';
/** Tables of all languages. */
const byLanguage = `${locales}/by-language`;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'));

function changed(text: string, from: string | RegExp, to: string): string {
  const made = text.replace(from, to);
  if (made === text) throw new Error(`There is no ${String(from)} in: ${text.slice(0, 200)}`);
  return made;
}

/** Name of a page → the parts that it needs, as `words.ts` says. */
const pages = new Map(
  [...read(`${locales}/words.ts`).matchAll(/type (\w+)Words = Pick<\s*Words,([^>]*)>/g)].map(
    ([, page = '', parts = '']) => [page, [...parts.matchAll(/'(\w+)'/g)].map(([, part = '']) => part)],
  ),
);
const fileOf = (part: string): string => part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a translator writes, as the README of the words says: path → text. */
function secondLanguage(): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of scriptsIn(`${locales}/lv`)) {
    const text = read(`${locales}/lv/${file}`).replaceAll(/\b(\w+)Lv\b/g, '$1Xx');
    const typed = text.replaceAll(
      /export const (\w+)Xx = /g,
      `export const $1Xx: typeof import('../lv/${file}').$1Lv = `,
    );
    files.set(`${locales}/xx/${file}`, typed);
  }
  let others = read(`${locales}/other-languages.ts`);
  for (const [page, parts] of pages) {
    const name = page.toLowerCase();
    files.set(
      `${locales}/xx/${name}-words.ts`,
      [
        `import type {${page}Words} from '../words.ts';`,
        ...parts.map((part) => `import {${part}Xx} from './${fileOf(part)}.ts';`),
        `export const ${name}WordsXx: ${page}Words = {${parts.map((part) => `${part}: ${part}Xx, `).join('')}};`,
      ].join('\n'),
    );
    others = changed(
      others,
      `<${page}Words> = {`,
      `<${page}Words> = {xx: async () => (await import('./xx/${name}-words.ts')).${name}WordsXx, `,
    );
  }
  files.set(`${locales}/other-languages.ts`, others);
  const documents = changed(
    read(`${locales}/documents.ts`),
    'lv: documentsLv',
    'xx: documentsXx, lv: documentsLv',
  );
  files.set(`${locales}/documents.ts`, `import {documentsXx} from './xx/documents.ts';\n${documents}`);
  const editions = changed(
    read(`${byLanguage}/editions.ts`),
    'lv: editionsLv',
    'xx: editionsXx, lv: editionsLv',
  );
  files.set(`${byLanguage}/editions.ts`, `import {editionsXx} from '../xx/editions.ts';\n${editions}`);
  files.set(
    `${byLanguage}/seminar.ts`,
    changed(
      read(`${byLanguage}/seminar.ts`),
      'lv: async',
      "xx: async () => (await import('../xx/seminar.ts')).seminarXx,\n  lv: async",
    ),
  );
  files.set(
    `${byLanguage}/aloud.ts`,
    changed(
      read(`${byLanguage}/aloud.ts`),
      'lv: async',
      "xx: async () => (await import('../xx/aloud.ts')).aloudXx,\n  lv: async",
    ),
  );
  const aloudNames = changed(
    read(`${byLanguage}/aloud-name.ts`),
    '= {lv: aloudNameLv',
    '= {xx: aloudNameXx, lv: aloudNameLv',
  );
  files.set(`${byLanguage}/aloud-name.ts`, `import {aloudNameXx} from '../xx/aloud-name.ts';\n${aloudNames}`);
  const screens = changed(
    read(`${locales}/first-screen.ts`),
    'lv: undefined,',
    'lv: undefined, xx: {shell: shellXx},',
  );
  files.set(`${locales}/first-screen.ts`, `import {shellXx} from './xx/shell.ts';\n${screens}`);
  const names = changed(
    read(`${locales}/own-names.ts`),
    '= {lv: ownNameLv',
    '= {xx: ownNameXx, lv: ownNameLv',
  );
  files.set(`${locales}/own-names.ts`, `import {ownNameXx} from './xx/own-name.ts';\n${names}`);
  const rules = changed(read('packaging/languages/index.ts'), 'lv: latvian', 'xx: second, lv: latvian');
  files.set('packaging/languages/index.ts', `import {second} from './xx.ts';\n${rules}`);
  files.set(
    'packaging/languages/xx.ts',
    changed(read('packaging/languages/lv.ts'), 'const latvian', 'const second'),
  );
  files.set(
    'src/languages/quotation-marks.ts',
    changed(read('src/languages/quotation-marks.ts'), '= {lv:', "= {xx: '«…»', lv:"),
  );
  files.set('src/languages/codes.ts', changed(read('src/languages/codes.ts'), "['lv'", "['lv', 'xx'"));
  return files;
}

const whole = secondLanguage();
/** Every file that knows the languages. */
const watched = [
  ...new Set([
    ...whole.keys(),
    ...['src/languages', locales, byLanguage, 'packaging/languages'].flatMap((folder) =>
      scriptsIn(folder).map((file) => `${folder}/${file}`),
    ),
    'src/components/show-language.ts',
    'packaging/content/checks/check-languages.ts',
  ]),
];

/** Told of the second language without some of it. */
function toldWithout(cuts: readonly (readonly [file: string, part: string | RegExp, put: string])[]) {
  const files = new Map(whole);
  for (const [file, part, put] of cuts) files.set(file, changed(files.get(file) ?? '', part, put));
  return program.mistakes(files, watched);
}

it('is its own folder, its rules, and a line in each registry, and compiles', () => {
  const own = [...whole.keys()].filter((file) => !/\/xx(?:\/|\.ts$)/.test(file));
  expect(own).toEqual([
    `${locales}/other-languages.ts`,
    `${locales}/documents.ts`,
    `${byLanguage}/editions.ts`,
    `${byLanguage}/seminar.ts`,
    `${byLanguage}/aloud.ts`,
    `${byLanguage}/aloud-name.ts`,
    `${locales}/first-screen.ts`,
    `${locales}/own-names.ts`,
    'packaging/languages/index.ts',
    'src/languages/quotation-marks.ts',
    'src/languages/codes.ts',
  ]);
  expect([...pages.keys()]).toEqual(['Player', 'Learn', 'Lms', 'Make', 'Results', 'Site', 'Thin']);
  expect(program.mistakes(whole, watched)).toEqual([]);
});

it('does not compile without a sentence, a part, a page, the words of HTML or its rules, each told where it is missing', () => {
  const told = toldWithout([
    [`${locales}/xx/shell.ts`, /^ {2}goOn: .*\n/m, ''],
    [`${locales}/xx/lms.ts`, /^ {4}'browsed': .*\n/m, ''],
    [`${locales}/xx/results-tables.ts`, /^ {4}municipality: 'Pašvaldība',\n/m, ''],
    [`${locales}/xx/results-rollup.ts`, /^ {4}several: .*\n/m, ''],
    [`${locales}/xx/documents.ts`, /^ {2}skipToContent: .*\n/m, ''],
    [`${locales}/xx/player-words.ts`, 'visit: visitXx, ', ''],
    [`${locales}/other-languages.ts`, /xx: async [^,]*lms-words[^,]*, /, ''],
    [`${locales}/documents.ts`, 'xx: documentsXx, ', ''],
    [`${byLanguage}/editions.ts`, 'xx: editionsXx, ', ''],
    ['packaging/languages/index.ts', 'xx: second, ', ''],
    ['src/languages/quotation-marks.ts', "xx: '«…»', ", ''],
  ]);
  const expected = [
    /^src\/locales\/xx\/shell\.ts: Property 'goOn' is missing/,
    /^src\/locales\/xx\/lms\.ts: .*Property '.?browsed.?' is missing/,
    /^src\/locales\/xx\/results-tables\.ts: .*Property 'municipality' is missing/,
    /^src\/locales\/xx\/results-rollup\.ts: .*Property 'several' is missing/,
    /^src\/locales\/xx\/documents\.ts: Property 'skipToContent' is missing/,
    /^src\/locales\/xx\/player-words\.ts: Property 'visit' is missing/,
    /^src\/locales\/other-languages\.ts: Property 'xx' is missing/,
    /^src\/locales\/documents\.ts: Property 'xx' is missing/,
    /^src\/locales\/by-language\/editions\.ts: Property 'xx' is missing/,
    /^packaging\/languages\/index\.ts: .*Property 'xx' is missing/,
    /^src\/languages\/quotation-marks\.ts: .*Property 'xx' is missing/,
  ];
  for (const message of expected) expect(told).toContainEqual(expect.stringMatching(message));
});
