/** How much two descriptions of someone's work look like the same work: attempts by number, start and score, grades, dates. */
import {highestOf} from '../../extremes.ts';
import type {Attempt} from '../../model.ts';
import type {WorkRecord} from '../../read/file-reading.ts';

/** Reports show whole minutes, logs seconds, and the attempt is counted a little later than the click. */
const sameMinuteMs = 90_000;
const minuteMs = 60_000;
const sameScore = 0.011;

export interface Likeness {
  /** Facts that agree. */
  readonly agreeing: number;
  /** Those of them that are times; marks of a few people are equal by chance. */
  readonly agreeingTimes: number;
  /** Facts that cannot be about the same work. */
  readonly disagreeing: number;
}

export const noLikeness: Likeness = {agreeing: 0, agreeingTimes: 0, disagreeing: 0};

/** The facts of both. */
export const sumOf = (one: Likeness, other: Likeness): Likeness => ({
  agreeing: one.agreeing + other.agreeing,
  agreeingTimes: one.agreeingTimes + other.agreeingTimes,
  disagreeing: one.disagreeing + other.disagreeing,
});

/** Likeness of one person's work in one file's activity with that in another's. */
export function likenessOf(one: readonly WorkRecord[], other: readonly WorkRecord[]): Likeness {
  const attempts = attemptsOf(one);
  const others = attemptsOf(other);
  const pairs = attempts.flatMap((attempt) =>
    others.filter(({number}) => number === attempt.number).map((same) => likenessOfAttempts(attempt, same)),
  );
  const whole = [
    likenessOfGrades(one, others),
    likenessOfGrades(other, attempts),
    likenessOfCompletion(one, others),
    likenessOfCompletion(other, attempts),
    likenessOfNothing(one, others),
    likenessOfNothing(other, attempts),
  ];
  return [...pairs, ...whole].reduce(sumOf, noLikeness);
}

/**
 * How well work of a person without an e-mail fits what a person of that name did, in whatever activity: each piece of
 * it counts with what it fits best.
 */
export function fitOf(work: readonly WorkRecord[], known: readonly WorkRecord[]): number {
  const fits = work.map((record) => {
    const values = known.map((other) => {
      const {agreeing, disagreeing} = likenessOf([record], [other]);
      return agreeing - 2 * disagreeing;
    });
    return highestOf(values) ?? 0;
  });
  return fits.reduce((sum, fit) => sum + fit, 0);
}

const attemptsOf = (work: readonly WorkRecord[]): readonly Attempt[] =>
  work.flatMap(({attempt}) => attempt ?? []);

function likenessOfAttempts(one: Attempt, other: Attempt): Likeness {
  const areMinutes = [one, other].every(({startedWallMs = 1}) => startedWallMs % minuteMs === 0);
  const starts = timesOf(compared(one.startedWallMs, other.startedWallMs, areMinutes ? 0 : sameMinuteMs));
  const scores = compared(one.score, other.score, sameScore);
  // 0 that may be no score fits no score, and no other score; an attempt without a score is no scored one.
  const isOff = isWithoutScore(one) ? (other.score ?? 0) > 0 : isWithoutScore(other) && (one.score ?? 0) > 0;
  return sumOf(sumOf(starts, scores), factOf(isOff ? 'disagrees' : 'none'));
}

const isWithoutScore = ({status, score}: Attempt): boolean => status === 'incomplete' && score === undefined;

function compared(one: number | undefined, other: number | undefined, within: number): Likeness {
  if (one === undefined || other === undefined) return noLikeness;
  const isSame = Math.abs(one - other) <= within;
  return factOf(isSame ? 'agrees' : 'disagrees');
}

/** One fact. */
const factOf = (is: 'agrees' | 'disagrees' | 'none'): Likeness => ({
  agreeing: is === 'agrees' ? 1 : 0,
  agreeingTimes: 0,
  disagreeing: is === 'disagrees' ? 1 : 0,
});

const timesOf = (fact: Likeness): Likeness => ({...fact, agreeingTimes: fact.agreeing});

/** A gradebook holds the highest, first, last or mean score of the attempts. */
function likenessOfGrades(work: readonly WorkRecord[], attempts: readonly Attempt[]): Likeness {
  const grade = work.find((record) => record.grade !== undefined)?.grade;
  const scores = attempts.flatMap(({score}) => score ?? []);
  if (grade === undefined) return noLikeness;
  if (scores.length === 0) return factOf(attempts.length > 0 && grade > 0 ? 'disagrees' : 'none');
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return [highestOf(scores) ?? 0, scores[0] ?? 0, scores.at(-1) ?? 0, mean].some(
    (score) => Math.abs(score - grade) <= sameScore,
  )
    ? factOf('agrees')
    : factOf('disagrees');
}

/** What was completed was completed during an attempt, and not in one that has no score and is incomplete. */
function likenessOfCompletion(work: readonly WorkRecord[], attempts: readonly Attempt[]): Likeness {
  const at = work.find(({completion}) => completion?.isComplete)?.completion?.atWallMs;
  if (at === undefined || attempts.length === 0) return noLikeness;
  const isWithin = attempts.some(
    ({startedWallMs = at, lastWallMs = at, status, isZeroUnclear}) =>
      at >= startedWallMs && at <= lastWallMs + sameMinuteMs && (status !== 'incomplete' || isZeroUnclear),
  );
  return timesOf(factOf(isWithin ? 'agrees' : 'disagrees'));
}

/** Who is listed without a grade, or as not started, has no scored attempt. */
function likenessOfNothing(work: readonly WorkRecord[], attempts: readonly Attempt[]): Likeness {
  const isNothing = work.some(
    ({attempt, grade, completion}) => !attempt && grade === undefined && !completion,
  );
  return factOf(isNothing && attempts.some(({score = 0}) => score > 0) ? 'disagrees' : 'none');
}
