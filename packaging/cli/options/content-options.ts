import {chooseProfile, listOf, parseOptions} from './parse-options.ts';
import {UsageError} from '../command/usage-error.ts';

/** Options of a command that writes something of the course by scope and language, as asked for; an empty list means "all". */
export interface ContentOptions {
  readonly help: boolean;
  readonly profile: string;
  readonly out: string | undefined;
  readonly scopes: readonly string[];
  readonly languages: readonly string[];
}

/** Throws `UsageError` for an option or a profile that does not exist. Scopes and languages are checked by `choose`. */
export function contentOptions(args: readonly string[], profiles: readonly string[]): ContentOptions {
  const values = parseOptions(args, {
    scope: {type: 'string'},
    languages: {type: 'string'},
    profile: {type: 'string'},
    out: {type: 'string'},
    help: {type: 'boolean', short: 'h'},
  });
  if (values.out === '') throw new UsageError('--out is empty. Name a folder, like --out /tmp/course.');
  return {
    help: values.help ?? false,
    profile: chooseProfile(values.profile, profiles),
    out: values.out,
    scopes: listOf(values.scope),
    languages: listOf(values.languages),
  };
}
