import {highestOf} from '../../extremes.ts';
import {known} from '../../known.ts';
import type {Answer, Attempt, AttemptStatus} from '../../model.ts';
import {percentOf} from '../values/percent.ts';
import {lastPart, type XapiStatement} from './xapi-statement.ts';

/** What all statements together tell, and one of them does not. */
export interface AttemptSettings {
  /** From 1. */
  readonly number: number;
  /** The activity that the attempt is of: only what is said of it itself tells how the attempt ended. */
  readonly root: string;
  readonly answerOf: (statement: XapiStatement) => Answer;
}

/** One attempt from all statements of one registration, in the order of their times. */
export function attemptOfStatements(
  statements: readonly XapiStatement[],
  {number, root, answerOf}: AttemptSettings,
): Attempt {
  const about = statements.filter(({answer, activity}) => !answer && activity === root);
  const best = highestOf(about.flatMap(({scaled}) => scaled ?? []));
  const score = best === undefined ? undefined : percentOf(best, 1);
  const progress = highestOf(about.flatMap((statement) => statement.progress ?? []));
  const times = statements.flatMap(({atWallMs}) => atWallMs ?? []);
  const finished = finishOf(about);
  const [first] = statements;
  return {
    number,
    ...(first && first.registration !== '' && {registration: first.registration}),
    status: statusOf(about, score !== undefined),
    ...known({
      score,
      startedWallMs: times[0],
      lastWallMs: times.at(-1),
      finishedWallMs: finished,
      timeMs: timeSpent(about),
      progress: finished === undefined ? progress && progress / 100 : 1,
    }),
    parts: [],
    answers: statements
      .filter(({answer}) => answer)
      .map(answerOf)
      .sort((a, b) => a.index - b.index),
    objectives: [],
  };
}

const hasPassed = ({verb, success}: XapiStatement): boolean => verb === 'passed' || success === true;
const hasFailed = ({verb, success}: XapiStatement): boolean => verb === 'failed' || success === false;
const hasCompleted = ({verb, completion}: XapiStatement): boolean =>
  verb === 'completed' || completion === true;

function statusOf(about: readonly XapiStatement[], isScored: boolean): AttemptStatus {
  if (about.some(hasPassed)) return 'passed';
  if (about.some(hasFailed)) return 'failed';
  if (about.some(hasCompleted)) return 'completed';
  return isScored ? 'scored' : 'incomplete';
}

/** When it was passed; of a course that judges nothing, when it was completed. */
function finishOf(about: readonly XapiStatement[]): number | undefined {
  const passed = about.find(hasPassed);
  const completed = about.some(hasFailed) ? undefined : about.find(hasCompleted);
  return (passed ?? completed)?.atWallMs;
}

/** cmi5: each session ends with `terminated` and its own duration; others tell one duration when they complete. */
function timeSpent(about: readonly XapiStatement[]): number | undefined {
  const durations = (verbs: readonly string[]): readonly number[] =>
    about.filter(({verb}) => verbs.includes(verb)).flatMap(({durationMs}) => durationMs ?? []);
  const sessions = durations(['terminated', 'suspended', 'exited']);
  if (sessions.length > 0) return sessions.reduce((sum, ms) => sum + ms, 0);
  return highestOf(durations(['completed', 'passed', 'failed']));
}

/** The question that a statement is about, as its address ends. */
export const questionOf = ({activity}: XapiStatement): string => lastPart(activity);

/**
 * @param index of the question among all
 * @param isJudging statements say of answers whether they are right
 */
export function answerOfStatement(
  statement: XapiStatement,
  {index, isJudging}: {readonly index: number; readonly isJudging: boolean},
): Answer {
  const {answer, durationMs: latencyMs} = statement;
  const text = answer?.text ?? '';
  return {
    question: questionOf(statement),
    index,
    ...known({
      response: answer?.response,
      right: answer?.right,
      result: verdictOf(statement, isJudging),
      latencyMs,
    }),
    ...(text !== '' && {text}),
  };
}

function verdictOf({success, scaled, answer}: XapiStatement, isJudging: boolean): Answer['result'] {
  // What was not right may have been so in part.
  if (success === false && scaled !== undefined && scaled > 0 && scaled < 1) return scaled;
  if (success !== undefined) return success ? 'correct' : 'wrong';
  if (answer?.isRating) return 'neutral';
  // Others are judged and this one is not, though it has a right answer: our courses leave it so where a decision is partly good.
  return scaled ?? (isJudging && answer?.right !== undefined ? 'neutral' : undefined);
}
