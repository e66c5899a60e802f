import type {PackageContent} from '../../package/package-content.ts';
import {profileNames} from '../../profile/profile-names.ts';
import {contentOptions} from '../options/content-options.ts';
import {choose} from '../options/parse-options.ts';
import type {PackageCommand} from '../run-package.ts';
import {CommandError} from './command-error.ts';
import {printMistakes} from './print-mistakes.ts';

export type ContentCommand = Omit<PackageCommand, 'buildPlayer' | 'buildThinPage'>;

/** What a command writes of the compiled course, by scope and language. */
export interface Writing<Job extends {readonly scope: string; readonly language: string}> {
  readonly help: string;
  /** All that there is to write. */
  jobs(content: PackageContent, profile: string): readonly Job[];
  /**
   * Writes what was asked for.
   * @param out the folder that was named; undefined: the command's own
   */
  write(jobs: readonly Job[], content: PackageContent, out: string | undefined): Promise<void>;
}

/** Gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export async function runContentCommand<Job extends {readonly scope: string; readonly language: string}>(
  args: readonly string[],
  command: ContentCommand,
  {help, jobs, write}: Writing<Job>,
): Promise<0 | 1 | 2> {
  try {
    const options = contentOptions(args, profileNames(command.root));
    if (options.help) {
      command.print(help);
      return 0;
    }
    command.print('Reading the content…');
    const content = await command.readContent(options.profile);
    if (content.problems.length > 0) {
      printMistakes(content.problems, command.printError);
      return 1;
    }
    const all = jobs(content, options.profile);
    const scopes = choose('--scope', options.scopes, [...new Set(all.map(({scope}) => scope))]);
    const languages = choose('--languages', options.languages, content.whole.course.languages);
    const asked = all.filter(({scope, language}) => scopes.includes(scope) && languages.includes(language));
    await write(asked, content, options.out);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return error.exitCode;
  }
}
