import {resolve} from 'node:path';
import {profileNames} from '../../profile/profile-names.ts';
import {UsageError} from '../command/usage-error.ts';
import {chooseProfile, listOf, parseOptions} from '../options/parse-options.ts';

const projectProfiles = profileNames(resolve(import.meta.dirname, '../../..'));

export const editionHelp = `Makes books (EPUB 3) of the course and of each module into dist/editions.

  npm run editions -- [options]

  --scope LIST       course, or ids of modules   (default: all; the final test is no book)
  --languages LIST   languages   (default: all published)
  --profile NAME     ${projectProfiles.join(', ')}   (default: default)
  --out DIR          where to write; books of an earlier run there go away, nothing else   (default: dist/editions)
  --help             this text

A LIST has commas and no spaces. Examples:

  npm run editions
  npm run editions -- --scope course --languages lv
  npm run editions -- --profile liepaja --out /tmp/books

Exit: 0 made, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;

/** Options as asked for; an empty list means "all". */
export interface EditionOptions {
  readonly help: boolean;
  readonly profile: string;
  readonly out: string | undefined;
  readonly scopes: readonly string[];
  readonly languages: readonly string[];
}

/** Throws `UsageError` for an option or a profile that does not exist. Scopes and languages are checked by `choose`. */
export function editionOptions(
  args: readonly string[],
  profiles: readonly string[] = projectProfiles,
): EditionOptions {
  const values = parseOptions(args, {
    scope: {type: 'string'},
    languages: {type: 'string'},
    profile: {type: 'string'},
    out: {type: 'string'},
    help: {type: 'boolean', short: 'h'},
  });
  if (values.out === '') throw new UsageError('--out is empty. Name a folder, like --out /tmp/books.');
  return {
    help: values.help ?? false,
    profile: chooseProfile(values.profile, profiles),
    out: values.out,
    scopes: listOf(values.scope),
    languages: listOf(values.languages),
  };
}
