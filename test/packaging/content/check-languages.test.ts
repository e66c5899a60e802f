import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {runCheck} from '../../../packaging/cli/run-check.ts';
import {checkLanguages} from '../../../packaging/content/checks/check-languages.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {firstLanguage} from '../../../src/languages/codes.ts';
import {changed} from './tiny-course.ts';

const locales = join(import.meta.dirname, '../../../src/locales');
const languages = `languages: [${firstLanguage}]`;
const bilingual = changed('modules/course.yaml', languages, `languages: [${firstLanguage}, xx]`);

async function toldOf(published: readonly string[], folder = locales): Promise<readonly string[]> {
  const problems = new Problems();
  await checkLanguages(bilingual, published, problems, folder);
  return problems.sorted().map(({file, line, message}) => `${file}:${line} ${message}`);
}

async function copyOfLocales(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'locales-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  await cp(locales, folder, {recursive: true});
  await cp(join(locales, firstLanguage), join(folder, 'xx'), {recursive: true});
  return folder;
}

it('takes the languages in which every page has its words', async () => {
  expect(await toldOf([firstLanguage])).toEqual([]);
});

it('tells where a published language is named, why, and which files to write', async () => {
  const [told, ...others] = await toldOf([firstLanguage, 'xx']);
  expect(others).toEqual([]);
  expect(told).toMatch(
    /^modules\/course\.yaml:3 "xx" is published, but the pages around the course have no words in it\. Write src\/locales\/xx\/about\.ts and \d+ more, typed by the same files in src\/locales\/lv\/, and add 'xx' to src\/languages\/codes\.ts; npm run typecheck names what else is missing\. Or take "xx" out of "languages"\.$/,
  );
});

it('names a single file that is missing', async () => {
  const folder = await copyOfLocales();
  await rm(join(folder, 'xx/shell.ts'));
  expect(await toldOf(['xx'], folder)).toEqual([
    expect.stringContaining('Write src/locales/xx/shell.ts, typed'),
  ]);
});

it('names the registry when all files are there', async () => {
  expect(await toldOf(['xx'], await copyOfLocales())).toEqual([
    expect.stringMatching(/no words in it\. Add 'xx' to src\/languages\/codes\.ts; /),
  ]);
});

it('makes npm run check fail', async () => {
  const root = await mkdtemp(join(tmpdir(), 'check-'));
  onTestFinished(() => rm(root, {recursive: true}));
  for (const [file, text] of bilingual) {
    await mkdir(join(root, file, '..'), {recursive: true});
    await writeFile(join(root, file), text);
  }
  const errors: string[] = [];
  const code = await runCheck([], {root, print: () => undefined, printError: (line) => errors.push(line)});
  expect(code).toBe(1);
  expect(errors.join('\n')).toContain('modules/course.yaml:3: "xx" is published, but the pages');
});
