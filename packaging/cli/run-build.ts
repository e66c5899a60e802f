import {join} from 'node:path';
import {buildSite, type SiteSources} from '../site/build-site.ts';
import {readPlayer} from '../build/player.ts';
import {editionJobs} from '../editions/edition-jobs.ts';
import {makeEditions} from '../editions/make-editions.ts';
import {writeEditions} from '../editions/write-editions.ts';
import {profileNames} from '../profile/profile-names.ts';
import {questionBanks} from '../results/question-bank.ts';
import {buildHelp, buildOptions, type BuildOptions} from './options/build-options.ts';
import {CommandError} from './command/command-error.ts';
import {defaultJobs, runPackage, type PackageCommand} from './run-package.ts';
import {writing} from './command/writing.ts';

export interface BuildResult {
  readonly code: 0 | 1 | 2;
  /** Folder of the site; undefined when none was built. */
  readonly site?: string;
}

export interface BuildCommand extends PackageCommand {
  /** Default: the project's own. */
  readonly buildSite?: typeof buildSite;
}

/** `npm run build`: all packages and books of one profile and the site. Rejects only for what is no mistake of the caller or the author. */
export async function runBuild(args: readonly string[], command: BuildCommand): Promise<BuildResult> {
  try {
    const options = buildOptions(args, profileNames(command.root));
    if (!options.help) return await build(options, command);
    command.print(buildHelp);
    return {code: 0};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return {code: error.exitCode};
  }
}

async function build({profile}: BuildOptions, command: BuildCommand): Promise<BuildResult> {
  // Both steps need them; they are read and built once.
  const content = command.readContent(profile);
  let playerFolder: Promise<string> | undefined;
  const buildPlayer = () => (playerFolder ??= command.buildPlayer());
  const packing = {...command, readContent: () => content, buildPlayer};
  const code = await runPackage(['--profile', profile], packing);
  if (code !== 0) return {code};
  const known = await content;
  command.print('Making the books…');
  const editions = join(command.root, 'dist/editions');
  const jobs = editionJobs(known.whole.course, profile);
  await writing(editions, () => writeEditions(editions, makeEditions(jobs, known, command.signal)));
  command.print('Building the site…');
  const folder = await buildPlayer();
  const sources: SiteSources = {
    player: await readPlayer(folder),
    playerFolder: folder,
    content: known.whole,
    packages: {
      folder: join(command.root, 'dist/packages'),
      files: defaultJobs(known, profile).map(({file}) => file),
    },
    editions,
    revisions: known.revisions,
    origins: known.whole.own?.lms,
    banks: questionBanks(known, known.whole.course.languages),
  };
  const site = await writing(join(command.root, 'dist/site'), () =>
    (command.buildSite ?? buildSite)(command.root, sources, command.signal),
  );
  const lrs = known.whole.own?.lrs;
  if (lrs) {
    command.print(
      `Results of learners who agree go to ${lrs.endpoint}. Everybody can read its key in the site: it must be one that may only write statements.`,
    );
  }
  return {code, site};
}
