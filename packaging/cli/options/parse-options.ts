import {parseArgs, type ParseArgsConfig} from 'node:util';
import {didYouMean} from '../../content/did-you-mean.ts';
import {UsageError} from '../command/usage-error.ts';

/** The options of a command line as written; throws `UsageError` naming the right ones. */
export function parseOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  const {values, tokens} = parsed(args, options);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  // parseArgs would take the last one and say nothing.
  if (twice !== undefined)
    throw new UsageError(`--${twice} stands there twice. Write it once; a LIST has commas and no spaces.`);
  return values;
}

function parsed<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({args: [...args], options, strict: true, allowPositionals: false, tokens: true});
  } catch (error) {
    // parseArgs says which argument it was; only what to write instead is missing.
    const known = Object.keys(options).map((name) => `--${name}`);
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${reason}. The options are: ${known.join(', ')}.`);
  }
}

/**
 * The asked values without doubles, or all known ones when none was asked; throws `UsageError` naming the right ones.
 * @param toAdd sentence that says where another value is made
 */
export function choose(
  option: string,
  asked: readonly string[],
  known: readonly string[],
  toAdd?: string,
): readonly string[] {
  const unknown = asked.filter((value) => !known.includes(value));
  if (unknown.length > 0) {
    const told = unknown.map((value) => `${option} does not know "${value}".${didYouMean(value, known)}`);
    const right = `Write one or more of: ${known.join(', ')}.`;
    throw new UsageError([...told, right, ...(toAdd === undefined ? [] : [toAdd])].join(' '));
  }
  return asked.length === 0 ? known : [...new Set(asked)];
}

/** The profile that is asked for, `default` when none is; throws `UsageError` naming the right ones. */
export function chooseProfile(asked: string | undefined, known: readonly string[]): string {
  const [first = ''] = known;
  return choose('--profile', [asked ?? first], known)[0] ?? first;
}

/** The values of an option that is a list: between commas, without spaces; none when it was not given. */
export function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',').map((part) => part.trim());
}
