import type {Standing} from '../analysis-model.ts';
import type {Attempt, Work} from '../model.ts';

export const standingNames = [
  'passed',
  'completed',
  'below',
  'started',
  'not-started',
] as const satisfies readonly Standing[];

/** The best score of one person in one activity, 0..100: of the attempts, else the gradebook's. */
export function bestScore({attempts, grade}: Work): number | undefined {
  const scores = attempts.flatMap(({score}) => score ?? []);
  return scores.length > 0 ? Math.max(...scores) : grade;
}

/**
 * How far one person is in one activity. A verdict of a file wins; without one a score counts against the pass mark. An activity
 * that is completed without any score is `completed`: completed is not passed.
 */
export function standingOf(work: Work, passMark: number): Standing {
  const {attempts, completion, grade} = work;
  const statuses = new Set(attempts.map(({status}) => status));
  const score = bestScore(work);
  if (statuses.has('passed')) return 'passed';
  if (score !== undefined && !isDenied(attempts) && score >= passMark) return 'passed';
  if (statuses.has('failed') || (score !== undefined && score < passMark)) return 'below';
  if (completion?.isComplete || statuses.has('completed')) return 'completed';
  return attempts.length > 0 || grade !== undefined ? 'started' : 'not-started';
}

/**
 * Every scored attempt is called incomplete or failed by its file: then the score alone makes nobody pass (in our own packages
 * the quiz may be passed while lessons are missing).
 */
const isDenied = (attempts: readonly Attempt[]): boolean => {
  const scored = attempts.filter(({score}) => score !== undefined);
  return scored.length > 0 && scored.every(({status}) => status === 'incomplete' || status === 'failed');
};

/** When somebody passed or completed; `last-access` is the last visit of the first attempt that reaches the pass mark. */
export function finishOf(
  {attempts, completion}: Work,
  passMark: number,
): {readonly wallMs: number; readonly basis: 'completion' | 'last-access'} | undefined {
  // An attempt may be over, and below the mark: then a later one has passed.
  const finishing = attempts.filter(
    ({status, score}) =>
      status === 'passed' || (score === undefined ? status === 'completed' : score >= passMark),
  );
  const told = [
    completion?.atWallMs,
    ...(finishing.length > 0 ? finishing : attempts).map(({finishedWallMs}) => finishedWallMs),
  ].filter((time) => time !== undefined);
  if (told.length > 0) return {wallMs: Math.min(...told), basis: 'completion'};
  const [passing] = finishing;
  return passing?.lastWallMs === undefined ? undefined : {wallMs: passing.lastWallMs, basis: 'last-access'};
}
