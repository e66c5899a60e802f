import type {Measure, Standing} from '../../analysis-model.ts';
import {lowestOf} from '../../extremes.ts';
import type {Attempt, Work} from '../../model.ts';

export const standingNames = [
  'passed',
  'completed',
  'reached',
  'below',
  'failed',
  'started',
  'unfinished',
  'not-started',
  'untold',
] as const satisfies readonly Standing[];

/** Who stands on a list and in no file about work: nobody knows how far, and still somebody to be counted. */
export const noWork: Work = {activity: '', attempts: []};

/** The best score of one person in one activity, 0..100: of the attempts, else the gradebook's. */
export function bestScore({attempts, grade}: Work): number | undefined {
  let best: number | undefined;
  for (const {score} of attempts)
    if (score !== undefined && (best === undefined || score > best)) best = score;
  return best ?? grade;
}

/**
 * How far one person is in one activity. What the LMS says of completion and status stands above any score: in our own packages the
 * quiz may be passed while lessons are missing. A score alone never passes and never finishes: it reaches the mark or stays below it.
 * @param passMark 0..100, of this activity
 */
export const standingOf = (work: Work, passMark: number): Standing => judgedOf(work, passMark).standing;

/** What a standing rests on. */
export interface Judged {
  readonly standing: Standing;
  /** What of the LMS's says so: the status of an attempt, or a completion report. Undefined: a score alone, or nothing at all. */
  readonly told: 'status' | 'completion' | undefined;
  /** Another pass mark could give another standing. */
  readonly isByMark: boolean;
}

/** How far one person is, by the rule of `standingOf`, and what that rests on. */
export const judgedOf = (work: Work, passMark: number): Judged =>
  work === noWork ? by(undefined, 'untold') : (judgedByLms(work) ?? judgedByMark(work, passMark));

const by = (told: Judged['told'], standing: Standing, isByMark = false): Judged => ({
  standing,
  told,
  isByMark,
});

function judgedByLms({attempts, completion}: Work): Judged | undefined {
  const statuses = new Set(attempts.map(({status}) => status));
  if (statuses.has('passed')) return by('status', 'passed');
  if (statuses.has('failed')) return by('status', 'failed');
  if (completion?.isBelow) return by('completion', 'failed');
  return completion?.isPassed ? by('completion', 'passed') : undefined;
}

function judgedByMark(work: Work, passMark: number): Judged {
  const {attempts, completion} = work;
  const score = bestScore(work);
  const isAtMark = score !== undefined && score >= passMark;
  if (completion?.isComplete) return by('completion', isAtMark ? 'passed' : 'completed', score !== undefined);
  const isCompleted = attempts.some(({status}) => status === 'completed');
  if (score === undefined && isCompleted) return by('status', 'completed');
  if (score === undefined)
    return by(attempts.length > 0 ? 'status' : completion && 'completion', standingWithoutScore(work));
  const standing = standingByScore(work, isAtMark, isCompleted);
  if (standing === 'started') return by(isUnderway(attempts) ? 'status' : 'completion', standing);
  return by(isCompleted ? 'status' : undefined, standing, true);
}

function standingByScore({attempts, completion}: Work, isAtMark: boolean, isCompleted: boolean): Standing {
  if (isUnderway(attempts)) return 'started';
  if (isCompleted) return isAtMark ? 'passed' : 'failed';
  // The LMS calls it incomplete: whatever the score, it goes on.
  if (completion) return 'started';
  return isAtMark ? 'reached' : 'below';
}

/** A score is all there is, or not even that: no file says whether this was finished. */
export const unknownStandings = ['reached', 'below', 'untold'] as const satisfies readonly Standing[];

/** A file says how this ended, or that it goes on. */
export const isEndTold = (work: Work): boolean => standingOf(work, 0) !== 'reached';

/** Only a file that lists everybody's attempts knows who has none. */
function standingWithoutScore({attempts, isNotStarted}: Work): Standing {
  if (attempts.length > 0) return 'started';
  return isNotStarted ? 'not-started' : 'unfinished';
}

/** A file calls every scored attempt incomplete: it goes on, whatever its score. */
const isUnderway = (attempts: readonly Attempt[]): boolean => {
  const scored = attempts.filter(({score}) => score !== undefined);
  return scored.length > 0 && scored.every(({status}) => status === 'incomplete');
};

/** The score is enough and a file still calls it not finished: something else of the activity is left to do. */
export const isHeldBack = (work: Work, passMark: number): boolean =>
  standingOf(work, passMark) === 'started' && (bestScore(work) ?? 0) >= passMark;

/** To be reminded: files say that it is not finished. */
export const unfinishedStandings = [
  'started',
  'unfinished',
  'not-started',
] as const satisfies readonly Standing[];

/** A completion or a status says so: nothing else is finished, in any tile, list or sheet. */
export const finishedStandings = ['passed', 'completed'] as const satisfies readonly Standing[];

/** Where no file tells of finishing, this is what can be shown instead, under its own name. */
const reachedStandings = ['passed', 'completed', 'reached'] as const satisfies readonly Standing[];

const isIn =
  (standings: readonly Standing[]) =>
  (standing: Standing): boolean =>
    standings.includes(standing);

export const isFinished = isIn(finishedStandings);
/** Finished, or with a score at the mark where no file says more. */
export const hasReached = isIn(reachedStandings);

/** By what these can be counted. */
export function measureOf(standings: Readonly<Record<Standing, number>>): Measure {
  const told = standings.passed + standings.completed + standings.failed;
  return told === 0 && standings.reached + standings.below > 0 ? 'reached' : 'finished';
}

export const isCounted = (measure: Measure): ((standing: Standing) => boolean) =>
  measure === 'finished' ? isFinished : hasReached;

/** When somebody passed or completed; `last-access` is the last visit of the first attempt that reaches the pass mark. */
export function finishOf(
  {attempts, completion}: Work,
  passMark: number,
): {readonly wallMs: number; readonly basis: 'completion' | 'last-access'} | undefined {
  // A completed attempt may be below the pass mark; then it is a later one that finished the course.
  const finishing = attempts.filter(
    ({status, score}) =>
      status === 'passed' || (score === undefined ? status === 'completed' : score >= passMark),
  );
  const told = [
    completion?.isComplete ? completion.atWallMs : undefined,
    ...(finishing.length > 0 ? finishing : attempts).map(({finishedWallMs}) => finishedWallMs),
  ].filter((time) => time !== undefined);
  const first = lowestOf(told);
  if (first !== undefined) return {wallMs: first, basis: 'completion'};
  const [passing] = finishing;
  return passing?.lastWallMs === undefined ? undefined : {wallMs: passing.lastWallMs, basis: 'last-access'};
}
