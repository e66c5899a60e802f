import {parseArgs} from 'node:util';
import {resolve} from 'node:path';
import {didYouMean} from '../content/did-you-mean.ts';
import {noProfile} from '../profile/profile.ts';
import {profileNames} from '../profile/profile-names.ts';
import {standards} from '../standards/index.ts';
import type {PackagingStandard} from '../standards/package-description.ts';
import type {Remote} from '../thin/thin-sources.ts';
import {remoteOption} from './remote-option.ts';
import {UsageError} from './usage-error.ts';

const projectProfiles = profileNames(resolve(import.meta.dirname, '../..'));

export const packageHelp = `Builds packages for an LMS into dist/packages.

  npm run package -- [options]

  --standard LIST    ${standards.map(({id}) => id).join(', ')}   (default: all)
  --scope LIST       course (one SCO), course-multi (a SCO for each module), or ids of modules   (default: all)
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
  npm run package -- --profile liepaja --standard scorm12
  npm run package -- --scope course --standard scorm12 --remote https://kurss.example.lv/kopiga-riciba/

Exit: 0 built, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;

/** Options as asked for; an empty list means "all". */
export interface PackageOptions {
  readonly help: boolean;
  readonly dryRun: boolean;
  readonly profile: string;
  readonly out: string | undefined;
  readonly standards: readonly PackagingStandard[];
  readonly scopes: readonly string[];
  readonly languages: readonly string[];
  /** Undefined: the packages carry their course. */
  readonly remote: Remote | undefined;
}

/** Throws `UsageError` for an option or a value that does not exist. Scopes and languages are checked by `choose`. */
export function packageOptions(
  args: readonly string[],
  profiles: readonly string[] = projectProfiles,
): PackageOptions {
  const values = parse(args);
  const ids = standards.map(({id}) => id);
  const asked = choose('--standard', listOf(values.standard), ids);
  const profile = choose('--profile', [values.profile ?? noProfile], profiles);
  return {
    help: values.help ?? false,
    dryRun: values['dry-run'] ?? false,
    profile: profile[0] ?? noProfile,
    out: values.out,
    standards: standards.filter(({id}) => asked.includes(id)),
    scopes: listOf(values.scope),
    languages: listOf(values.languages),
    remote: remoteOption(values.remote, listOf(values.lms)),
  };
}

/** The asked values without doubles, or all known ones when none was asked; throws `UsageError` naming the right ones. */
export function choose(
  option: string,
  asked: readonly string[],
  known: readonly string[],
): readonly string[] {
  for (const value of asked) {
    if (!known.includes(value)) {
      const hint = didYouMean(value, known);
      throw new UsageError(
        `${option} does not know "${value}".${hint} Write one or more of: ${known.join(', ')}.`,
      );
    }
  }
  return asked.length === 0 ? known : [...new Set(asked)];
}

const config = {
  'standard': {type: 'string'},
  'scope': {type: 'string'},
  'languages': {type: 'string'},
  'profile': {type: 'string'},
  'remote': {type: 'string'},
  'lms': {type: 'string'},
  'out': {type: 'string'},
  'dry-run': {type: 'boolean'},
  'help': {type: 'boolean', short: 'h'},
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: config, strict: true, allowPositionals: false}).values;
  } catch (error) {
    // parseArgs says which argument it was; only what to write instead is missing.
    const known = Object.keys(config).map((name) => `--${name}`);
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${reason}. The options are: ${known.join(', ')}.`);
  }
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',').map((part) => part.trim());
}
