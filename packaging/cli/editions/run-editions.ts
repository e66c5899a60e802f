import {join} from 'node:path';
import {editionJobs} from '../../editions/edition-jobs.ts';
import {makeEditions} from '../../editions/make-editions.ts';
import {writeEditions} from '../../editions/write-editions.ts';
import {profileNames} from '../../profile/profile-names.ts';
import {CommandError} from '../command/command-error.ts';
import {printMistakes} from '../command/print-mistakes.ts';
import {writing} from '../command/writing.ts';
import {editionHelp, editionOptions, type EditionOptions} from './edition-options.ts';
import {choose} from '../options/parse-options.ts';
import type {PackageCommand} from '../run-package.ts';

type EditionCommand = Omit<PackageCommand, 'buildPlayer' | 'buildThinPage'>;

/** `npm run editions`: gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export async function runEditions(args: readonly string[], command: EditionCommand): Promise<0 | 1 | 2> {
  try {
    const options = editionOptions(args, profileNames(command.root));
    if (!options.help) return await make(options, command);
    command.print(editionHelp);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return error.exitCode;
  }
}

async function make(options: EditionOptions, command: EditionCommand): Promise<0 | 1> {
  command.print('Reading the content…');
  const content = await command.readContent(options.profile);
  const {problems} = content;
  if (problems.length > 0) {
    printMistakes(problems, command.printError);
    return 1;
  }
  const all = editionJobs(content.whole.course, options.profile);
  const scopes = choose('--scope', options.scopes, [...new Set(all.map(({scope}) => scope))]);
  const languages = choose('--languages', options.languages, content.whole.course.languages);
  const jobs = all.filter(({scope, language}) => scopes.includes(scope) && languages.includes(language));
  const folder = options.out ?? join(command.root, 'dist/editions');
  await writing(folder, () =>
    writeEditions(folder, makeEditions(jobs, content, command.signal), ({file, bytes}) =>
      command.print(`${file}  ${(bytes / 1000).toFixed(0)} kB`),
    ),
  );
  command.print(`Written to ${folder}, with index.json.`);
  return 0;
}
