import {resolve} from 'node:path';
import {profileNames} from '../../profile/profile-names.ts';
import {chooseProfile, parseOptions} from './parse-options.ts';

const projectProfiles = profileNames(resolve(import.meta.dirname, '../../..'));

export const buildHelp = `Builds all packages, the books and the site into dist; npm start serves the site as well.

  npm run build -- [options]
  npm start -- [options]

  --profile NAME     ${projectProfiles.join(', ')}   (default: default)
  --help             this text

Examples:

  npm run build
  npm run build -- --profile liepaja
  PORT=4174 npm start -- --profile liepaja

Exit: 0 built, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;

export interface BuildOptions {
  readonly help: boolean;
  readonly profile: string;
}

/** Throws `UsageError` for an option or a value that does not exist. */
export function buildOptions(
  args: readonly string[],
  profiles: readonly string[] = projectProfiles,
): BuildOptions {
  const {help = false, profile} = parseOptions(args, {
    profile: {type: 'string'},
    help: {type: 'boolean', short: 'h'},
  });
  return {help, profile: chooseProfile(profile, profiles)};
}
