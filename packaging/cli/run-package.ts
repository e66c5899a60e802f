import {join} from 'node:path';
import {packagesGuide} from '../guide/guide-files.ts';
import {writeGuide} from '../guide/write-guide.ts';
import type {PackageContent} from '../package/package-content.ts';
import {PackageLimitError} from '../package/make-package.ts';
import {packageCourse} from '../package/package-course.ts';
import {readIndex} from '../package/package-index.ts';
import {jobsOf, type PackageJob} from '../package/package-jobs.ts';
import {readPlayer} from '../build/player.ts';
import {profileNames} from '../profile/profile-names.ts';
import {readAllSchemas} from '../schemas/read-schemas.ts';
import {remoteFolder} from '../thin/thin-sources.ts';
import {CommandError} from './command/command-error.ts';
import {printMistakes} from './command/print-mistakes.ts';
import {
  packageHelp,
  packageOptions,
  type FilmChoice,
  type PackageOptions,
} from './options/package-options.ts';
import {choose} from './options/parse-options.ts';
import {summaryTable} from './tables/summary-table.ts';
import {writing} from './command/writing.ts';

/** What the command needs of its surroundings. */
export interface PackageCommand {
  /** Folder of the project. */
  readonly root: string;
  /** Without a profile: what `default` gives. */
  readonly readContent: (profile?: string) => Promise<PackageContent>;
  /** Gives the folder of the built player. */
  readonly buildPlayer: () => Promise<string>;
  /** Gives the folder of the built page of thin packages. */
  readonly buildThinPage: () => Promise<string>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** `npm run package`: gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export async function runPackage(args: readonly string[], command: PackageCommand): Promise<0 | 1 | 2> {
  try {
    const options = packageOptions(args, profileNames(command.root));
    if (options.help) {
      command.print(packageHelp);
      return 0;
    }
    return await build(options, command);
  } catch (error) {
    if (error instanceof PackageLimitError) {
      error.problems.forEach((problem) => command.printError(problem));
      command.printError('Nothing was written.');
      return 1;
    }
    if (!(error instanceof CommandError)) throw error;
    command.printError(error.message);
    return error.exitCode;
  }
}

async function build(options: PackageOptions, command: PackageCommand): Promise<0 | 1> {
  command.print(options.dryRun ? 'Reading the content…' : 'Reading the content, building the player…');
  // Both at once; mistakes in the content are reported first.
  const building = options.dryRun ? undefined : command.buildPlayer();
  building?.catch(() => undefined);
  const content = await command.readContent(options.profile);
  const {problems} = content;
  if (problems.length > 0) {
    printMistakes(problems, command.printError);
    return 1;
  }
  const jobs = jobsFor(options, content);
  printMissing(options.profile, content.missing ?? [], command);
  for (const line of content.unchecked ?? []) command.print(line);
  if (!building) {
    const kind = `${options.remote ? 'thin ' : ''}package${jobs.length === 1 ? '' : 's'}`;
    command.print(`Would build ${jobs.length} ${kind}:`);
    jobs.forEach(({file}) => command.print(`  ${file}`));
    return 0;
  }
  const player = await readPlayer(await building);
  const {remote} = options;
  const thin = remote && {...remote, page: await readPlayer(await command.buildThinPage())};
  const outDir = options.out ?? join(command.root, 'dist/packages');
  const reports = await writing(outDir, async () => {
    const made = await packageCourse({
      jobs,
      sources: {player, schemas: await readAllSchemas(), contentOf: content.contentOf, ...(thin && {thin})},
      outDir,
      onStart: ({file}, number) => command.print(`Packing ${number} of ${jobs.length}: ${file}`),
      ...(command.signal ? {signal: command.signal} : {}),
    });
    await writeGuide(outDir, await packagesGuide(await readIndex(outDir)));
    return made;
  });
  command.print(
    `\n${summaryTable(reports)}\n\nWritten to ${outDir}, with index.json, SHA256SUMS, sbom.cdx.json and the guide.`,
  );
  if (remote) {
    const folder = join(outDir, remoteFolder);
    command.print(
      `Now put what is in ${folder} on the web at ${remote.url}: the packages open it from there.`,
    );
  }
  return 0;
}

function printMissing(
  profile: string,
  missing: readonly string[],
  {print}: Pick<PackageCommand, 'print'>,
): void {
  if (missing.length === 0) return;
  print(`\nThe profile "${profile}" does not say:`);
  missing.forEach((line) => print(`  - ${line}`));
  print('');
}

type Known = Pick<PackageContent, 'whole' | 'scopes'>;

function jobsFor(options: PackageOptions, {whole: {course}, scopes}: Known): readonly PackageJob[] {
  const asked = {
    course: course.id,
    standards: options.standards,
    profile: options.profile,
    languages: choose(
      '--languages',
      options.languages,
      course.languages,
      'To publish another one: modules/README.md, “Translating”.',
    ),
    askedLanguages: [...new Set(options.languages)],
  };
  const chosen = choose('--scope', options.scopes, scopes);
  const {with: withFilms = [], none = []} = scopesByFilms(options, chosen);
  return [
    ...jobsOf({...asked, scopes: withFilms, films: true}),
    ...jobsOf({...asked, scopes: none, films: false}),
  ];
}

/** By default the course is also built without films, for an LMS that takes no large file. A thin package is small anyway. */
function scopesByFilms(
  {films, scopes, remote}: PackageOptions,
  chosen: readonly string[],
): Partial<Record<FilmChoice, readonly string[]>> {
  if (films.length > 0) return Object.fromEntries(films.map((choice) => [choice, chosen]));
  const isDefault = scopes.length === 0 && remote === undefined;
  return {with: chosen, none: isDefault ? chosen.filter((scope) => scope === 'course') : []};
}

/** What is packed for a profile when nothing else is asked for. */
export function defaultJobs(content: Known, profile: string): readonly PackageJob[] {
  return jobsFor({...packageOptions([]), profile}, content);
}
