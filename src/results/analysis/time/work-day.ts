/** To which day a work belongs: one rule for the page's periods, its timeline and the roll-ups. */
import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {highestOf} from '../../extremes.ts';
import type {Results, Work} from '../../model.ts';
import {dayOf} from '../../read/values/wall-time.ts';
import {ownMarks} from '../standing/own-marks.ts';
import {finishOf, hasReached, standingOf} from '../standing/standing.ts';

/** `2026-11-24`; undefined: in no period. */
export type DayOfWork = (work: Work) => string | undefined;

/**
 * The moment by which one person's work in one activity belongs to its day: of what is done when that was first so (`finishOf`), whatever is done later,
 * so that the past stays as it was; of all else the best score, or the last visit. So each work is in one quarter only, and quarters add up to the year.
 * Undefined where no file names a day.
 * @param ownMark 0..100, the course's own mark of this activity (`ownMarks`), not the trainer's
 */
export function momentOfWork(work: Work, ownMark: number): number | undefined {
  const {attempts} = work;
  if (hasReached(standingOf(work, ownMark))) return finishOf(work, ownMark)?.wallMs;
  const best = attempts
    .filter(({score, status}) => score !== undefined && status !== 'incomplete')
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  const visits = attempts.flatMap(({lastWallMs, startedWallMs}) => lastWallMs ?? startedWallMs ?? []);
  return best?.finishedWallMs ?? best?.lastWallMs ?? highestOf(visits);
}

/** The days of all work of these results. */
export function daysOfWork(
  {activities}: Pick<Results, 'activities'>,
  bank: QuestionBank | undefined,
): DayOfWork {
  const markOf = ownMarks(activities, bank);
  return (work) => {
    const moment = momentOfWork(work, markOf(work.activity));
    return moment === undefined ? undefined : dayOf(moment);
  };
}
