import {highestOf} from '../../extremes.ts';
import {known} from '../../known.ts';
import type {Attempt, Completion, Work} from '../../model.ts';
import type {WorkRecord} from '../../read/file-reading.ts';
import {mergeAttempts} from './merge-attempts.ts';

export interface MergedWork {
  readonly work: Work;
  /** Attempts of which two files say different things. */
  readonly disputed: number;
}

/** One person's work in one activity, from all files that speak of it. */
export function mergeWork(activity: string, records: readonly WorkRecord[]): MergedWork {
  const attempts = new Map<number | string, Attempt>();
  let disputed = 0;
  for (const {attempt} of records) {
    if (!attempt) continue;
    const key = attempt.registration ?? attempt.number;
    const known = attempts.get(key);
    const merged = known ? mergeAttempts(known, attempt) : {attempt, isDisputed: false};
    attempts.set(key, merged.attempt);
    if (merged.isDisputed) disputed++;
  }
  const grades = records.flatMap(({grade}) => grade ?? []);
  const grade = highestOf(grades);
  const completion = records.map((record) => record.completion).reduce(surer, undefined);
  // A gradebook has a grade for 0 points and none for no score: it clears up what a report leaves open.
  const isGraded = records.some(
    ({attempt, completion, isNotStarted, isListed}) => !attempt && !completion && !isNotStarted && !isListed,
  );
  const isNotStarted = attempts.size === 0 && records.some((record) => record.isNotStarted);
  const inOrder = numbered([...attempts.values()]);
  const work: Work = known({
    activity,
    ...(isNotStarted && grade === undefined && {isNotStarted}),
    attempts: isGraded ? inOrder.map((attempt) => withGrade(attempt, grade)) : inOrder,
    grade,
    completion,
  });
  return {work, disputed};
}

function withGrade(attempt: Attempt, grade: number | undefined): Attempt {
  if (!attempt.isZeroUnclear) return attempt;
  const clear = known({...attempt, isZeroUnclear: undefined});
  return grade === 0 ? {...clear, status: 'scored', score: 0} : grade === undefined ? clear : attempt;
}

/** Complete beats not complete, a known time beats none. */
export function surer(one: Completion | undefined, other: Completion | undefined): Completion | undefined {
  if (!one || !other) return one ?? other;
  if (one.isComplete !== other.isComplete) return one.isComplete ? one : other;
  return one.atWallMs === undefined ? other : one;
}

/** Attempts that registrations tell apart are numbered by when they began; others have their numbers. */
function numbered(attempts: readonly Attempt[]): readonly Attempt[] {
  if (!attempts.some(({registration}) => registration !== undefined))
    return attempts.toSorted((a, b) => a.number - b.number);
  return attempts
    .toSorted((a, b) => (a.startedWallMs ?? 0) - (b.startedWallMs ?? 0) || a.number - b.number)
    .map((attempt, index) => (attempt.number === index + 1 ? attempt : {...attempt, number: index + 1}));
}
