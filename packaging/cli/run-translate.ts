import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {firstLanguage} from '../../src/languages/codes.ts';
import {didYouMean} from '../content/did-you-mean.ts';
import {readContent} from '../content/read/read-content.ts';
import {
  courseExchange,
  exchangeText,
  importIntoCourse,
} from '../content/translation/exchange/course-exchange.ts';
import type {ExchangeFile} from '../content/translation/exchange/exchange-units.ts';
import {ExchangeError} from '../content/translation/exchange/read-xliff.ts';
import {notesAfterReading, translatedFile} from '../content/translation/stale-parts.ts';
import {termBase} from '../content/translation/term-base.ts';
import {translatedLanguages, wordsPairs} from '../content/translation/words-files.ts';
import {writeFiles} from '../content/writing/write-files.ts';
import {CommandError} from './command/command-error.ts';
import {UsageError} from './command/usage-error.ts';
import {writing} from './command/writing.ts';
import {parseOptions} from './options/parse-options.ts';

const help = `The exchange with translators (modules/README.md, "Translating").

  npm run translate -- export --to ru [--file F]   all words with their translations so far, as XLIFF 2.1; default: dist/translate/ru.xlf
                       [--lesson MODULE/LESSON]    those of one lesson; default: dist/translate/ru-MODULE-LESSON.xlf
  npm run translate -- import --to ru --file F     what came back, into <lang>.md files: words only; all of it or nothing
  npm run translate -- terms [--file F]            the terms of the glossary in every language, as CSV
  npm run translate -- done --to ru [--only F,F]   these translations (default: all) were read against the original as it stands now

Exit: 0 done, 1 something cannot be taken, 2 the command is wrong.`;

/** What the command needs of its surroundings. */
export interface TranslateCommand {
  /** Folder of the project. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

interface Wishes {
  readonly to: string;
  readonly file: string | undefined;
  readonly lesson: string | undefined;
  readonly only: readonly string[] | undefined;
}

/** `npm run translate`: gives the exit code. Rejects only for what is no mistake of the caller or the translator. */
export async function runTranslate(args: readonly string[], command: TranslateCommand): Promise<0 | 1 | 2> {
  const verbs: Readonly<Record<string, (wishes: Wishes, command: TranslateCommand) => Promise<0 | 1>>> = {
    export: exportWords,
    import: importWords,
    terms: writeTerms,
    done: noteDone,
  };
  const [verb = '', ...rest] = args;
  try {
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (!run) {
      if (verb !== '--help' && verb !== '-h')
        throw new UsageError(
          `Write one of: ${Object.keys(verbs).join(', ')}. npm run translate -- --help tells more.`,
        );
      command.print(help);
      return 0;
    }
    return await run(wishesOf(verb, rest), command);
  } catch (error) {
    if (error instanceof RangeError) {
      command.printError(error.message);
      return 1;
    }
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return error.exitCode;
  }
}

function wishesOf(verb: string, args: readonly string[]): Wishes {
  const {to, file, lesson, only} = parseOptions(args, {
    to: {type: 'string'},
    file: {type: 'string'},
    lesson: {type: 'string'},
    only: {type: 'string'},
  });
  if (verb !== 'terms' && !/^[a-z]{2}$/.test(to ?? ''))
    throw new UsageError('Name the language by its two letters: --to ru.');
  if (to === firstLanguage)
    throw new UsageError(
      `"${firstLanguage}" is the language of the originals; it is edited in its own files.`,
    );
  if (lesson !== undefined && verb !== 'export')
    throw new UsageError('--lesson is for export alone: import takes one lesson by itself.');
  // An option that would do nothing is told: else all translations would be noted as read, or none.
  if (file !== undefined && verb === 'done')
    throw new UsageError('done writes no file. Name the translations that were read: --only FILE,FILE.');
  if (only !== undefined && verb !== 'done') throw new UsageError('--only is for done alone.');
  if (to !== undefined && verb === 'terms')
    throw new UsageError('terms are written in every language. Leave --to out.');
  return {to: to ?? '', file, lesson, only: only?.split(',')};
}

async function exportWords({to, file, lesson}: Wishes, {root, print}: TranslateCommand): Promise<0> {
  const all = courseExchange(await readContent(root), to);
  const files = lesson === undefined ? all : ofLesson(all, lesson);
  const name = lesson === undefined ? to : `${to}-${lesson.replaceAll('/', '-')}`;
  const path = file ?? join('dist/translate', `${name}.xlf`);
  await writing(root, () => writeFiles(root, new Map([[path, exchangeText(files, to)]])));
  const units = files.flatMap((each) => each.units);
  const open = units.filter(({target}) => target.length === 0).length;
  const stale = units.filter(({isStale}) => isStale).length;
  print(
    `${path}: ${units.length} units in ${files.length} files; ${open} without a translation, ${stale} stale.`,
  );
  return 0;
}

function ofLesson(files: readonly ExchangeFile[], lesson: string): readonly ExchangeFile[] {
  const own = files.filter(({original}) => original === `modules/${lesson}/${firstLanguage}.md`);
  if (own.length > 0) return own;
  const known = files.flatMap(
    ({original}) => /^modules\/([^/]+\/[^/]+)\/[a-z]{2}\.md$/.exec(original)?.[1] ?? [],
  );
  throw new UsageError(
    `There is no lesson "${lesson}".${didYouMean(lesson, known)} Write it as MODULE/LESSON, like --lesson ${known[0] ?? 'definitions/forms'}.`,
  );
}

async function importWords({to, file}: Wishes, {root, print, printError}: TranslateCommand): Promise<0 | 1> {
  if (file === undefined) throw new UsageError('Name the file that came back: --file FILE.xlf.');
  const text = await readFile(resolve(root, file), 'utf8').catch((error: Error) => {
    throw new UsageError(`${file} cannot be read (${error.message}).`);
  });
  const content = await readContent(root);
  let imported;
  try {
    imported = importIntoCourse(content, courseExchange(content, to), to, text);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    throw new CommandError(`${file}, ${error.message} Nothing was written.`, 1, {cause: error});
  }
  const {problems, missing, files: made, notes} = imported;
  if (problems.length > 0) {
    problems.forEach((problem) => printError(`${file}, ${problem}`));
    printError(`${problems.length} cannot be taken: nothing was written.`);
    return 1;
  }
  const changed = new Map([...made].filter(([path, words]) => content.get(path) !== words));
  if (made.size > 0) await writing(root, () => writeFiles(root, new Map([...changed, ...notes])));
  print(
    `${changed.size} files changed, ${made.size - changed.size} as they were; ${missing} runs of words still wait in files that are not whole.`,
  );
  return 0;
}

async function writeTerms(
  {file = 'dist/translate/terms.csv'}: Wishes,
  {root, print}: TranslateCommand,
): Promise<0> {
  const content = await readContent(root);
  const languages = [firstLanguage, ...translatedLanguages(content, firstLanguage)];
  await writing(root, () => writeFiles(root, new Map([[file, termBase(content, languages)]])));
  print(`${file}: ${languages.join(', ')}`);
  return 0;
}

async function noteDone({to, only}: Wishes, {root, print}: TranslateCommand): Promise<0> {
  const content = await readContent(root);
  const unknown = only?.find((file) => !content.has(file));
  if (unknown !== undefined)
    throw new UsageError(`There is no ${unknown}. Write paths from the project's root.`);
  const translations = new Set(
    wordsPairs(content, firstLanguage, to).map(({translationFile}) => translationFile),
  );
  const other = only?.find((file) => !translations.has(file));
  if (other !== undefined) throw new UsageError(`${other} is no translation into "${to}".`);
  const notes = notesAfterReading(content, {first: firstLanguage, language: to, ...(only && {files: only})});
  await writing(root, () => writeFiles(root, new Map([[translatedFile(to), notes]])));
  print(`${translatedFile(to)}: ${only?.length ?? 'all'} noted as read.`);
  return 0;
}
