/** How much two descriptions of someone's work look like the same work: attempts by number, start and score, grades, dates. */
import type {Attempt} from '../model.ts';
import type {WorkRecord} from '../read/file-reading.ts';

/** Reports show whole minutes, logs seconds. */
const sameMinuteMs = 90_000;
const sameScore = 0.011;

export interface Likeness {
  /** Facts that agree. */
  readonly agreeing: number;
  /** Facts that cannot be about the same work. */
  readonly disagreeing: number;
}

export const noLikeness: Likeness = {agreeing: 0, disagreeing: 0};

export const sumOf = (one: Likeness, other: Likeness): Likeness => ({
  agreeing: one.agreeing + other.agreeing,
  disagreeing: one.disagreeing + other.disagreeing,
});

/** Likeness of one person's work in one file's activity with that in another's. */
export function likenessOf(one: readonly WorkRecord[], other: readonly WorkRecord[]): Likeness {
  const attempts = attemptsOf(one);
  const others = attemptsOf(other);
  const pairs = attempts.flatMap((attempt) =>
    others.filter(({number}) => number === attempt.number).map((same) => likenessOfAttempts(attempt, same)),
  );
  return [
    ...pairs,
    likenessOfGrades(one, others),
    likenessOfGrades(other, attempts),
    ofCompletion(one, others),
    ofCompletion(other, attempts),
  ].reduce(sumOf, noLikeness);
}

const attemptsOf = (work: readonly WorkRecord[]): readonly Attempt[] =>
  work.flatMap(({attempt}) => attempt ?? []);

function likenessOfAttempts(one: Attempt, other: Attempt): Likeness {
  const starts = compared(one.startedWallMs, other.startedWallMs, sameMinuteMs);
  const scores = compared(one.score, other.score, sameScore);
  // 0 that may be no score fits no score, and no other score.
  const isZeroOff =
    (one.isZeroUnclear && (other.score ?? 0) > 0) || (other.isZeroUnclear && (one.score ?? 0) > 0);
  return sumOf(sumOf(starts, scores), {agreeing: 0, disagreeing: isZeroOff ? 1 : 0});
}

function compared(one: number | undefined, other: number | undefined, within: number): Likeness {
  if (one === undefined || other === undefined) return noLikeness;
  const isSame = Math.abs(one - other) <= within;
  return {agreeing: isSame ? 1 : 0, disagreeing: isSame ? 0 : 1};
}

/** A gradebook holds the highest, first, last or mean score of the attempts. */
function likenessOfGrades(work: readonly WorkRecord[], attempts: readonly Attempt[]): Likeness {
  const grade = work.find((record) => record.grade !== undefined)?.grade;
  const scores = attempts.flatMap(({score}) => score ?? []);
  if (grade === undefined) return noLikeness;
  if (scores.length === 0)
    return {agreeing: 0, disagreeing: attempts.some(({isZeroUnclear}) => isZeroUnclear) && grade > 0 ? 1 : 0};
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return [Math.max(...scores), scores[0] ?? 0, scores.at(-1) ?? 0, mean].some(
    (score) => Math.abs(score - grade) <= sameScore,
  )
    ? {agreeing: 1, disagreeing: 0}
    : {agreeing: 0, disagreeing: 1};
}

/** What was completed was completed during an attempt, and not in one that has no score and is incomplete. */
function ofCompletion(work: readonly WorkRecord[], attempts: readonly Attempt[]): Likeness {
  const at = work.find(({completion}) => completion?.isComplete)?.completion?.atWallMs;
  if (at === undefined || attempts.length === 0) return noLikeness;
  const isWithin = attempts.some(
    ({startedWallMs = at, lastWallMs = at, status, isZeroUnclear}) =>
      at >= startedWallMs && at <= lastWallMs + sameMinuteMs && (status !== 'incomplete' || isZeroUnclear),
  );
  return {agreeing: isWithin ? 1 : 0, disagreeing: isWithin ? 0 : 1};
}
