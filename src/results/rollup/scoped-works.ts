/** Whose work in which package is counted in which quarter. */
import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {ownMarks} from '../analysis/standing/own-marks.ts';
import {hasReached, isEndTold, isFinished, standingOf} from '../analysis/standing/standing.ts';
import {momentOfWork} from '../analysis/time/work-day.ts';
import {lowestOf} from '../extremes.ts';
import {groupBy} from '../group-by.ts';
import type {Learner, Results, Work} from '../model.ts';
import {quarterOf} from './period.ts';

/** One person's work in one package, in whatever activities: all of it is counted in the quarter in which it is first done. */
export interface ScopedWork {
  readonly learner: Learner;
  readonly scope: string;
  /** What was done first: finished, or with a score at the mark; undefined: nothing. */
  readonly done: Work | undefined;
  /** Of what was done: a score at the mark alone is neither. */
  readonly isFinished: boolean;
  readonly isPassed: boolean;
  /** Undefined: not begun, or nobody knows when. */
  readonly begunIn: string | undefined;
  readonly doneIn: string | undefined;
}

export interface ScopedWorks {
  readonly works: readonly ScopedWork[];
  /** Works that are done, of which no file says when: in no roll-up. */
  readonly undated: number;
  /** Of everybody's work files say how it ended; else a score at the mark counts as done. */
  readonly isFinishingKnown: boolean;
  /** Titles of activities that are none of the course's packages: in no roll-up. */
  readonly foreign: readonly string[];
}

/**
 * The works that a roll-up may count.
 * @param isWanted whose
 */
export function scopedWorks(
  {activities, learners: all}: Pick<Results, 'activities' | 'learners'>,
  bank: QuestionBank,
  isWanted: (learner: Learner) => boolean = () => true,
): ScopedWorks {
  const scopes = new Map(activities.flatMap(({key, scope}) => (scope === undefined ? [] : [[key, scope]])));
  const learners = all.filter(isWanted);
  const markOf = ownMarks(activities, bank);
  const works = learners.flatMap((learner) =>
    [...groupBy(learner.work, ({activity}) => scopes.get(activity))].flatMap(([scope, own]) =>
      scope === undefined ? [] : [scopedWork(learner, scope, own, markOf)],
    ),
  );
  return {
    works,
    undated: works.filter(({done, doneIn}) => done && doneIn === undefined).length,
    isFinishingKnown: learners.every(({work}) =>
      work.every((each) => !scopes.has(each.activity) || isEndTold(each)),
    ),
    foreign: activities.filter(({key}) => !scopes.has(key)).map(({title}) => title),
  };
}

function scopedWork(
  learner: Learner,
  scope: string,
  works: readonly Work[],
  markOf: (activity: string) => number,
): ScopedWork {
  const begun = lowestOf(
    works.flatMap(({attempts}) => attempts.flatMap(({startedWallMs}) => startedWallMs ?? [])),
  );
  const [first] = works
    .map((work) => {
      const mark = markOf(work.activity);
      const standing = standingOf(work, mark);
      return {work, standing, atWallMs: momentOfWork(work, mark) ?? Number.POSITIVE_INFINITY};
    })
    .filter(({standing}) => hasReached(standing))
    .toSorted((a, b) => a.atWallMs - b.atWallMs || (a.work.activity < b.work.activity ? -1 : 1));
  return {
    learner,
    scope,
    done: first?.work,
    isFinished: first !== undefined && isFinished(first.standing),
    isPassed: first?.standing === 'passed',
    begunIn: begun === undefined ? undefined : quarterOf(begun),
    doneIn: first && Number.isFinite(first.atWallMs) ? quarterOf(first.atWallMs) : undefined,
  };
}
