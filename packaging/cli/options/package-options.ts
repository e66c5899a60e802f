import {resolve} from 'node:path';
import {profileNames} from '../../profile/profile-names.ts';
import {standards} from '../../standards/index.ts';
import type {PackagingStandard} from '../../standards/packaging-standard.ts';
import type {Remote} from '../../thin/thin-sources.ts';
import {choose, chooseProfile, listOf, parseOptions} from './parse-options.ts';
import {remoteOption} from './remote-option.ts';
import {UsageError} from '../command/usage-error.ts';

const projectProfiles = profileNames(resolve(import.meta.dirname, '../../..'));

export const packageHelp = `Builds packages for an LMS into dist/packages.

  npm run package -- [options]

  --standard LIST    ${standards.map(({id}) => id).join(', ')}   (default: all)
  --scope LIST       course (one SCO), course-multi (a SCO for each module), return (weeks after the course), or ids of modules
                     (default: all)
  --films LIST       with, none: lessons with their films, or with texts in their place
                     (default: with; and, when no scope is asked for, the course with none as well)
  --languages LIST   languages inside each package, the default one first   (default: all published)
  --profile NAME     ${projectProfiles.join(', ')}   (default: default)
  --remote URL       thin packages: the course itself is put at this address (a folder on the web), each zip only opens it
  --lms LIST         with --remote: the only LMSs that may show the course, e.g. https://moodle.example.lv   (default: any)
  --out DIR          where to write   (default: dist/packages)
  --dry-run          check the content and list what would be built; writes nothing
  --help             this text

A LIST has commas and no spaces. Examples:

  npm run package
  npm run package -- --standard scorm12
  npm run package -- --scope course,definitions --standard scorm2004-4th --out /tmp/packages
  npm run package -- --scope course-multi --standard cmi5
  npm run package -- --languages lv --dry-run
  npm run package -- --scope course --standard scorm12 --films none
  npm run package -- --profile liepaja --standard scorm12
  npm run package -- --scope course --standard scorm12 --remote https://kurss.example.lv/kopiga-riciba/

Exit: 0 built, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;

const filmChoices = ['with', 'none'] as const;
export type FilmChoice = (typeof filmChoices)[number];

/** Options as asked for; an empty list means "all". */
export interface PackageOptions {
  readonly help: boolean;
  readonly dryRun: boolean;
  readonly profile: string;
  readonly out: string | undefined;
  readonly standards: readonly PackagingStandard[];
  readonly scopes: readonly string[];
  /** Films or texts in their place; none asked for: see `packageHelp`. */
  readonly films: readonly FilmChoice[];
  readonly languages: readonly string[];
  /** Undefined: the packages carry their course. */
  readonly remote: Remote | undefined;
}

/** Throws `UsageError` for an option or a value that does not exist. Scopes and languages are checked by `choose`. */
export function packageOptions(
  args: readonly string[],
  profiles: readonly string[] = projectProfiles,
): PackageOptions {
  const values = parseOptions(args, config);
  const ids = standards.map(({id}) => id);
  // An empty variable of a shell: the packages would land wherever the command was called.
  if (values.out === '') throw new UsageError('--out is empty. Name a folder, like --out /tmp/packages.');
  const asked = choose('--standard', listOf(values.standard), ids);
  const askedFilms = choose('--films', listOf(values.films), filmChoices);
  return {
    help: values.help ?? false,
    dryRun: values['dry-run'] ?? false,
    profile: chooseProfile(values.profile, profiles),
    out: values.out,
    standards: standards.filter(({id}) => asked.includes(id)),
    scopes: listOf(values.scope),
    films: values.films === undefined ? [] : filmChoices.filter((each) => askedFilms.includes(each)),
    languages: listOf(values.languages),
    remote: remoteOption(values.remote, listOf(values.lms)),
  };
}

const config = {
  'standard': {type: 'string'},
  'scope': {type: 'string'},
  'films': {type: 'string'},
  'languages': {type: 'string'},
  'profile': {type: 'string'},
  'remote': {type: 'string'},
  'lms': {type: 'string'},
  'out': {type: 'string'},
  'dry-run': {type: 'boolean'},
  'help': {type: 'boolean', short: 'h'},
} as const;
