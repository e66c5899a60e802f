import type {Answer, Attempt, AttemptStatus} from '../model.ts';
import {canonicalResponse} from './canonical-answer.ts';
import {numberAt, recordAt, textAt} from './json-value.ts';
import {percentOf} from './percent.ts';
import {readDuration} from './written-duration.ts';
import {scaledScore, type ReadStatement} from './xapi-statement.ts';

const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** One attempt from all statements of one registration, in the order of their times. */
export function attemptOfStatements(statements: readonly ReadStatement[], number: number): Attempt {
  const about = statements.filter(({isAnswer}) => !isAnswer);
  const scores = about.flatMap(({result}) => scaledScore(result) ?? []);
  const score = scores.length > 0 ? percentOf(Math.max(...scores), 1) : undefined;
  const progress = about.map(({result}) => numberAt(recordAt(result, 'extensions'), progressExtension) ?? 0);
  const times = statements.flatMap(({atWallMs}) => atWallMs ?? []);
  const finished = finishOf(about);
  const timeMs = timeSpent(about);
  return {
    number,
    status: statusOf(about, score !== undefined),
    ...(score !== undefined && {score}),
    ...(times[0] !== undefined && {startedWallMs: times[0]}),
    ...(times.length > 0 && {lastWallMs: times.at(-1) ?? 0}),
    ...(finished !== undefined && {finishedWallMs: finished}),
    ...(timeMs !== undefined && {timeMs}),
    ...(progress.length > 0 && {progress: finished === undefined ? Math.max(...progress) / 100 : 1}),
    parts: [],
    answers: statements.filter(({isAnswer}) => isAnswer).map(answerOf),
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
  return whole.length > 0 ? Math.max(...whole) : undefined;
}

function answerOf(
  {activity, description, title, patterns, result, interactionType}: ReadStatement,
  index: number,
): Answer {
  const response = canonicalResponse(textAt(result, 'response'));
  const right = canonicalResponse(patterns[0] ?? '');
  const scaled = scaledScore(result);
  const latencyMs = readDuration(textAt(result, 'duration'));
  const success = result['success'];
  const verdict =
    typeof success === 'boolean'
      ? success
        ? 'correct'
        : 'wrong'
      : interactionType === 'likert'
        ? 'neutral'
        : scaled;
  return {
    question: activity.split('/').at(-1) ?? activity,
    index,
    ...(response !== undefined && {response}),
    ...(right !== undefined && {right}),
    ...(verdict !== undefined && {result: verdict}),
    ...((description || title) && {text: description || title}),
    ...(latencyMs !== undefined && {latencyMs}),
  };
}
