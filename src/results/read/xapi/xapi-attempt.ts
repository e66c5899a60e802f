import {known} from '../../known.ts';
import {highestOf} from '../../extremes.ts';
import type {Answer, Attempt, AttemptStatus} from '../../model.ts';
import {canonicalResponse} from '../values/canonical-answer.ts';
import {numberAt, recordAt, textAt} from '../values/json-value.ts';
import {percentOf} from '../values/percent.ts';
import {readDuration} from '../values/written-duration.ts';
import {scaledScore, type ReadStatement} from './xapi-statement.ts';

const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/**
 * One attempt from all statements of one registration, in the order of their times.
 * @param isJudging the file says of answers whether they are right
 */
export function attemptOfStatements(
  statements: readonly ReadStatement[],
  number: number,
  isJudging: boolean,
): Attempt {
  const about = statements.filter(({isAnswer}) => !isAnswer);
  const scores = about.flatMap(({result}) => scaledScore(result) ?? []);
  const best = highestOf(scores);
  const score = best === undefined ? undefined : percentOf(best, 1);
  const progress = about.map(({result}) => numberAt(recordAt(result, 'extensions'), progressExtension) ?? 0);
  const times = statements.flatMap(({atWallMs}) => atWallMs ?? []);
  const finished = finishOf(about);
  const timeMs = timeSpent(about);
  return {
    number,
    status: statusOf(about, score !== undefined),
    ...known({score, startedWallMs: times[0], lastWallMs: times.at(-1), finishedWallMs: finished, timeMs}),
    ...(progress.length > 0 && {progress: finished === undefined ? (highestOf(progress) ?? 0) / 100 : 1}),
    parts: [],
    answers: statements
      .filter(({isAnswer}) => isAnswer)
      .map((statement, index) => answerOf(statement, index, isJudging)),
    objectives: [],
  };
}

function statusOf(about: readonly ReadStatement[], isScored: boolean): AttemptStatus {
  const has = (verb: string, member: string, value: boolean): boolean =>
    about.some((statement) => statement.verb === verb || statement.result[member] === value);
  if (has('passed', 'success', true)) return 'passed';
  if (has('failed', 'success', false)) return 'failed';
  if (has('completed', 'completion', true)) return 'completed';
  return isScored ? 'scored' : 'incomplete';
}

/** When it was passed; of a course that judges nothing, when it was completed. */
function finishOf(about: readonly ReadStatement[]): number | undefined {
  const passed = about.find(({verb, result}) => verb === 'passed' || result['success'] === true);
  const completed = about.find(({verb, result}) => verb === 'completed' || result['completion'] === true);
  const isFailed = about.some(({verb, result}) => verb === 'failed' || result['success'] === false);
  return (passed ?? (isFailed ? undefined : completed))?.atWallMs;
}

/** cmi5: each session ends with `terminated` and its own duration; others tell one duration when they complete. */
function timeSpent(about: readonly ReadStatement[]): number | undefined {
  const durations = (verbs: readonly string[]): readonly number[] =>
    about
      .filter(({verb}) => verbs.includes(verb))
      .flatMap(({result}) => readDuration(textAt(result, 'duration')) ?? []);
  const sessions = durations(['terminated', 'suspended', 'exited']);
  if (sessions.length > 0) return sessions.reduce((sum, ms) => sum + ms, 0);
  const whole = durations(['completed', 'passed', 'failed']);
  return highestOf(whole);
}

function answerOf(statement: ReadStatement, index: number, isJudging: boolean): Answer {
  const {activity, description, title, patterns, result} = statement;
  const response = canonicalResponse(textAt(result, 'response'));
  const right = canonicalResponse(patterns[0] ?? '');
  const latencyMs = readDuration(textAt(result, 'duration'));
  return {
    question: activity.split('/').at(-1) ?? activity,
    index,
    ...known({response, right, result: verdictOf(statement, isJudging), latencyMs}),
    ...((description || title) && {text: description || title}),
  };
}

function verdictOf({result, interactionType, patterns}: ReadStatement, isJudging: boolean): Answer['result'] {
  const success = result['success'];
  if (typeof success === 'boolean') return success ? 'correct' : 'wrong';
  if (interactionType === 'likert') return 'neutral';
  // Others are judged and this one is not, though it has a right answer: our courses leave it so where a decision is partly good.
  return scaledScore(result) ?? (isJudging && patterns.length > 0 ? 'neutral' : undefined);
}
