import {known} from '../../known.ts';
import {openResult, type ResultAnswer, type ResultFile} from '../../../domain/exchange/result-file.ts';
import type {Answer, Attempt, Part} from '../../model.ts';
import {problem, unread, type FileReading} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {canonicalResult} from '../values/canonical-answer.ts';
import {wallTimeOf} from '../values/wall-time.ts';

/** A learner's own result file. One that was changed is not read. */
export function readResultFile(name: string, text: string, settings: ReadingSettings): FileReading {
  const result = openResult(text);
  if (result === 'newer-version') return unread(name, problem('newer-version'));
  if (typeof result === 'string') return unread(name, problem('result-damaged'));
  return {
    name,
    kind: 'result',
    understood: 1 + result.answers.length,
    problems: [],
    activities: [{title: titleOf(result), scope: result.scope}],
    records: [
      {
        line: undefined,
        person: {name: result.learner, email: '', ids: [`attempt:${result.attempt}`]},
        work: [{activity: 0, attempt: attemptOf(result, settings)}],
      },
    ],
    signs: [],
  };
}

const titleOf = ({scope, course, modules}: ResultFile): string =>
  modules.find(({id}) => id === scope)?.title ?? (scope === 'course' ? course : scope);

function attemptOf(result: ResultFile, {offsetMinutesAt}: ReadingSettings): Attempt {
  const times = result.answers.map(({answeredAt}) => answeredAt).toSorted();
  const startedWallMs = wallTimeOf(times[0] ?? '', offsetMinutesAt);
  const lastWallMs = wallTimeOf(result.writtenAt, offsetMinutesAt);
  return {
    number: 1,
    status: result.finished ? 'passed' : result.scoreRaw === null ? 'incomplete' : 'scored',
    ...(result.scoreRaw !== null && {score: result.scoreRaw}),
    ...known({startedWallMs, lastWallMs}),
    progress: result.progressMeasure,
    parts: result.modules.map(({title, quizBest, complete, lessonsDone}): Part => {
      const score = quizBest === null ? {} : {score: quizBest};
      if (complete) return {title, status: quizBest === null ? 'completed' : 'passed', ...score};
      return {
        title,
        status: quizBest !== null ? 'scored' : lessonsDone > 0 ? 'incomplete' : 'not-started',
        ...score,
      };
    }),
    answers: result.answers.map(answerOf),
    objectives: [],
  };
}

function answerOf(
  {id, question, objective, response, pattern, result, latencyMs}: ResultAnswer,
  index: number,
): Answer {
  const verdict = canonicalResult(result);
  return {
    question: id,
    index,
    ...(response.length > 0 && {response: response.join(',')}),
    ...(pattern.length > 0 && {right: pattern.join(',')}),
    ...known({result: verdict}),
    objective,
    text: question,
    latencyMs,
  };
}
