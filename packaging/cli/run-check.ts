import {openAsBlob} from 'node:fs';
import {stat} from 'node:fs/promises';
import {countsOf, examineZip, linesOf} from '../check/check-package.ts';
import {packageSummary} from '../check/package-summary.ts';
import {figuresOf} from '../content/banks/check-banks.ts';
import {checkCourse} from '../content/check-course.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import {ledgerComment} from '../content/ledger/check-ledger.ts';
import {loadCourse} from '../content/compile/load-course.ts';
import {problemLine} from '../content/problems.ts';
import {recordLines} from '../content/writing/record-lines.ts';
import {toneOf} from '../content/banks/option-tone.ts';
import {bankTable, limitSentence} from './tables/bank-table.ts';
import {checkPublication} from './check/check-publication.ts';
import {checkProfile} from './check/check-profile.ts';
import {recordOwn} from './check/record-own.ts';
import {checkStale} from './check/check-stale.ts';
import {CommandError} from './command/command-error.ts';
import {parseOptions} from './options/parse-options.ts';
import {UsageError} from './command/usage-error.ts';

const help = `Lists every mistake in the content, or says how much of it there is.

  npm run check                          the content: file, line, why, and what to write instead
  npm run check -- --record              the same, after adding missing lines to tracking.yaml
  npm run check -- --record-bank         the same, after adding new questions to questions.yaml
  npm run check -- --banks               the same, with what each bank of questions gives away
  npm run check -- --package FILE.zip    what is wrong with a package, ours or another's
  npm run check -- --publication         what is to be read again, was never read or never rung; law first
                   --publication --profile NAME    the same with the checks of a municipality
  npm run check -- --record --profile NAME    adds missing lines to tracking.yaml of a municipality's own lessons
  npm run check -- --profile NAME        a municipality's profile with its own words and lessons, pictures and films
  npm run check -- --stale               translations whose original has changed since, and files that lack one
  npm run check -- --help                this text

Exit: 0 in order, 1 something is to be corrected, overdue or stale, 2 an option is wrong. Of a package: 1 when something
breaks it in every LMS, and 0 when what was found troubles only some or is advice.`;

/** What the command needs of its surroundings. */
export interface CheckCommand {
  /** Folder of the project. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** The day as `2026-11-30`; left out: that of the clock. */
  readonly today?: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** `npm run check`: gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export async function runCheck(args: readonly string[], command: CheckCommand): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(args, {
      'record': {type: 'boolean'},
      'record-bank': {type: 'boolean'},
      'banks': {type: 'boolean'},
      'package': {type: 'string'},
      'publication': {type: 'boolean'},
      'stale': {type: 'boolean'},
      'profile': {type: 'string'},
      'help': {type: 'boolean', short: 'h'},
    });
    if (options.help) {
      command.print(help);
      return 0;
    }
    refuseMixed(options);
    if (options.publication) return await checkPublication(options.profile, {today: today(), ...command});
    if (options.stale) return await checkStale(command);
    if (options.profile !== undefined && options.record) return await recordOwn(options.profile, command);
    if (options.package === undefined)
      return options.profile === undefined
        ? await checkContent(options, command)
        : await checkProfile(options.profile, command);
    return await checkZip(options.package, command);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return error.exitCode;
  }
}

interface ContentOptions {
  readonly 'record'?: boolean;
  readonly 'record-bank'?: boolean;
  readonly 'banks'?: boolean;
}

interface CheckOptions extends ContentOptions {
  readonly publication?: boolean;
  readonly stale?: boolean;
  readonly package?: string;
  readonly profile?: string;
}

/** An option that would do nothing beside another is told, lest somebody believe it was done. */
function refuseMixed(options: CheckOptions): void {
  if (options.package !== undefined)
    for (const name of ['record', 'record-bank', 'banks', 'publication', 'stale', 'profile'] as const)
      if (options[name])
        throw new UsageError(`--${name} is about the content, not about a package. Leave one out.`);
  if (options.profile !== undefined)
    for (const name of ['record-bank', 'banks', 'stale'] as const)
      if (options[name])
        throw new UsageError(`--${name} is about the course, not about a profile. Leave one out.`);
  for (const list of ['publication', 'stale'] as const)
    for (const name of ['record', 'record-bank', 'banks', 'stale'] as const)
      if (options[list] && options[name] && name !== list)
        throw new UsageError(`--${list} only lists, and --${name} would not be done. Leave one out.`);
}

async function checkContent(
  options: ContentOptions,
  {root, print, printError}: CheckCommand,
): Promise<0 | 1> {
  if (options.record) {
    const {unrecorded} = await loadCourse(root, {scope: 'course', withApart: true});
    for (const line of await recordLines(root, unrecorded)) print(line);
  }
  if (options['record-bank']) {
    const {unrecordedQuestions} = await checkCourse(root);
    for (const line of await recordLines(root, unrecordedQuestions, ledgerComment)) print(line);
  }
  const {problems, sizes, banks, remarks} = await checkCourse(root);
  if (options.banks) reportBanks(banks, print);
  if (problems.length > 0) {
    for (const problem of problems) printError(problemLine(problem));
    const files = new Set(problems.map(({file}) => file)).size;
    printError(`\n${problems.length} to correct in ${files} ${files === 1 ? 'file' : 'files'}.`);
    return 1;
  }
  console.table(Object.fromEntries(sizes.map(({module, ...size}) => [module, size])));
  remarks.forEach((remark) => print(`remark: ${problemLine(remark)}`));
  print('The content is in order.');
  return 0;
}

function reportBanks(banks: CompiledCourse['banks'], print: CheckCommand['print']): void {
  for (const [language, each] of banks) {
    print(`Banks of questions (${language}):`);
    console.table(
      bankTable(
        each.map((bank) => figuresOf(bank, language)),
        toneOf(each),
      ),
    );
  }
  print(limitSentence);
}

async function checkZip(file: string, {print, printError}: CheckCommand): Promise<0 | 1> {
  const refuse = (reason: string): never => {
    throw new UsageError(
      `${file} cannot be read (${reason}). Name a zip: npm run check -- --package FILE.zip`,
    );
  };
  const found = await stat(file).catch((error: Error) => refuse(error.message));
  if (!found.isFile()) refuse('it is no file');
  // Of a large zip only the part that is being read is in memory.
  const zip = await openAsBlob(file);
  const {report, root, fileCount} = await examineZip(zip);
  if (root && fileCount !== undefined) print(packageSummary(root, fileCount, zip.size));
  const lines = linesOf(report);
  for (const line of lines) printError(line);
  const counts = countsOf(report);
  print(
    lines.length === 0
      ? `${file} is in order.`
      : `${file}: ${counts.breaks} break it, ${counts['may-break']} may break it somewhere, ${counts.practice} are against good practice.`,
  );
  return counts.breaks === 0 ? 0 : 1;
}
