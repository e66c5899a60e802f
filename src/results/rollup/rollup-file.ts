/** The roll-up as a file: JSON of one form, sealed by a checksum. */
import {checksumOf} from '../../domain/exchange/result-file.ts';
import {isRecord, listAt, numberAt, textAt} from '../read/values/json-value.ts';
import {isPeriod} from './period.ts';
import type {AttitudeCounts, QuestionCounts, Rollup, ScopeCounts} from './rollup-model.ts';
import {roundingBase} from './rounding.ts';

/** The text of the file. */
export const sealRollup = (rollup: Rollup): string =>
  `${JSON.stringify({...rollup, checksum: checksumOf(rollup)}, undefined, 1)}\n`;

export const isRollup = (value: unknown): boolean =>
  isRecord(value) && value['format'] === 'kopiga-riciba-rollup';

/**
 * Reads a file back without trusting it: what `makeRollup` cannot have made is `damaged`. Files of version 1 do not tell whether
 * finishing was known: it is taken for unknown.
 */
export function openRollup(value: unknown): Rollup | 'newer-version' | 'damaged' {
  const version = numberAt(value, 'version');
  if (version !== 1 && version !== 2) return 'newer-version';
  if (!isRecord(value)) return 'damaged';
  const {checksum, ...rest} = value;
  const isFinishingKnown = version === 1 ? false : rest['isFinishingKnown'];
  const [municipality, period, content] = [
    textAt(value, 'municipality'),
    textAt(value, 'period'),
    textAt(value, 'content'),
  ];
  const scopes = listAt(value, 'scopes').map(scopeOf);
  const isWhole =
    checksum === checksumOf(rest) &&
    municipality.trim() !== '' &&
    municipality.length <= 100 &&
    isPeriod(period) &&
    isVersion(content);
  const sound = scopes.filter((scope) => scope !== undefined);
  if (!isWhole || typeof isFinishingKnown !== 'boolean' || sound.length < scopes.length) return 'damaged';
  return {
    format: 'kopiga-riciba-rollup',
    version: 2,
    municipality,
    period,
    content,
    isFinishingKnown,
    scopes: sound,
  };
}

function scopeOf(value: unknown): ScopeCounts | undefined {
  const number = (name: string): number => numberAt(value, name) ?? Number.NaN;
  const counts: ScopeCounts = {
    scope: textAt(value, 'scope'),
    active: number('active'),
    done: number('done'),
    finished: number('finished'),
    passed: number('passed'),
    detailed: number('detailed'),
    quarters: number('quarters'),
    minutes: listAt(value, 'minutes').map(countOf),
    questions: listAt(value, 'questions').map(questionOf),
    attitudes: listAt(value, 'attitudes').map(attitudeOf),
  };
  return isSound(counts) ? counts : undefined;
}

const questionOf = (value: unknown): QuestionCounts => ({
  id: textAt(value, 'id'),
  version: textAt(value, 'version'),
  classes: listAt(value, 'classes').map((kind) => (typeof kind === 'string' ? kind : '')),
  nested: listAt(value, 'nested').map(countOf),
});

const attitudeOf = (value: unknown): AttitudeCounts => ({
  id: textAt(value, 'id'),
  version: textAt(value, 'version'),
  before: listAt(value, 'before').map(countOf),
  after: listAt(value, 'after').map(countOf),
});

const countOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** As `makeRollup` makes them: multiples of five, each set within the one that holds it. */
function isSound(counts: ScopeCounts): boolean {
  const {scope, active, done, finished, passed, detailed, quarters, minutes, questions, attitudes} = counts;
  const fits = (list: readonly number[]): boolean => areNested([...list, detailed]);
  return (
    isId(scope) &&
    areNested([passed, finished, done, active]) &&
    areNested([detailed, done]) &&
    [0, 1, 2, 3, 4].includes(quarters) &&
    fits(minutes) &&
    questions.every(
      ({id, version, classes, nested}) =>
        isId(id) &&
        isVersion(version) &&
        classes.every((kind) => /^[a-z0-9]+(:[a-z0-9]+)?$/.test(kind)) &&
        classes.length === nested.length &&
        fits(nested),
    ) &&
    attitudes.every(
      ({id, version, before, after}) =>
        isId(id) &&
        isVersion(version) &&
        before.length === 5 &&
        after.length === 5 &&
        before[4] === after[4] &&
        fits(before) &&
        fits(after),
    )
  );
}

const areNested = (counts: readonly number[]): boolean =>
  counts.every(
    (count, at) =>
      Number.isInteger(count) && count % roundingBase === 0 && count >= (counts[at - 1] ?? 0) && count < 1e7,
  );

const isId = (text: string): boolean => /^[\p{L}\p{N}._-]{1,100}$/u.test(text);
const isVersion = (text: string): boolean => /^[0-9a-f]{8}$/.test(text);
