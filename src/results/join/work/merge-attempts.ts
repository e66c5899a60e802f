import {unionOfAnswers} from './union-of-answers.ts';
import {known} from '../../known.ts';
import type {Attempt, AttemptStatus} from '../../model.ts';

/** A status that tells more is worth more. */
const worth: Readonly<Record<AttemptStatus, number>> = {
  incomplete: 0,
  scored: 1,
  completed: 2,
  failed: 3,
  passed: 4,
};

export interface MergedAttempt {
  readonly attempt: Attempt;
  /** The two files give different scores or verdicts: the better one is kept, as a score never falls. */
  readonly isDisputed: boolean;
}

/** One attempt from what two files say of it. */
export function mergeAttempts(one: Attempt, other: Attempt): MergedAttempt {
  const score = highest(one.score, other.score);
  const status = worth[one.status] >= worth[other.status] ? one.status : other.status;
  const isZeroUnclear = score === undefined && one.isZeroUnclear === true && other.isZeroUnclear === true;
  const started = finer(one.startedWallMs, other.startedWallMs);
  const last = highest(one.lastWallMs, other.lastWallMs);
  const finished = finer(one.finishedWallMs, other.finishedWallMs);
  const timeMs = highest(one.timeMs, other.timeMs);
  const progress = highest(one.progress, other.progress);
  const attempt: Attempt = known({
    number: one.number || other.number,
    status,
    score,
    ...(isZeroUnclear && {isZeroUnclear}),
    startedWallMs: started,
    lastWallMs: last,
    finishedWallMs: finished,
    timeMs,
    progress,
    registration: one.registration ?? other.registration,
    parts: richer(
      one.parts,
      other.parts,
      (parts) => parts.length + parts.filter((part) => part.score !== undefined).length,
    ),
    answers: unionOfAnswers(one.answers, other.answers),
    objectives: richer(one.objectives, other.objectives, ({length}) => length),
  });
  return {attempt, isDisputed: areDisputed(one, other)};
}

function areDisputed(one: Attempt, other: Attempt): boolean {
  const isScoreOff =
    one.score !== undefined && other.score !== undefined && Math.abs(one.score - other.score) > 0.011;
  const verdicts = new Set([one.status, other.status]);
  return isScoreOff || (verdicts.has('passed') && verdicts.has('failed'));
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/** Of two times in the same minute the one with seconds; else the earlier one. */
function finer(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const isSameMinute = Math.floor(one / 60_000) === Math.floor(other / 60_000);
  return isSameMinute ? Math.max(one, other) : Math.min(one, other);
}

function richer<List>(one: List, other: List, worthOf: (list: List) => number): List {
  return worthOf(other) > worthOf(one) ? other : one;
}
