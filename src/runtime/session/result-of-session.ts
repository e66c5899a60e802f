import type {Course} from '../../domain/course/course.ts';
import {sealResult, type ResultAnswer, type ResultModule} from '../../domain/exchange/result-file.ts';
import type {FirstAnswer, Session} from './session.ts';

export interface ResultSituation {
  readonly course: Course;
  readonly session: Session;
  /** First answers as far as this device knows them. */
  readonly answers: readonly FirstAnswer[];
  /** '' when nobody is named. */
  readonly learner: string;
  /** UTC milliseconds. */
  readonly nowMs: number;
}

/** Text of a result file with everything that is known of this attempt. */
export function resultOfSession({course, session, answers, learner, nowMs}: ResultSituation): string {
  const {progress, outcome} = session;
  return sealResult({
    format: 'kopiga-riciba-result',
    version: 1,
    course: course.id,
    courseVersion: course.version,
    scope: course.scope,
    language: course.language,
    learner,
    attempt: progress.attempt,
    counter: progress.counter,
    writtenAt: new Date(nowMs).toISOString(),
    finished: outcome.finished,
    scoreRaw: outcome.scoreRaw ?? null,
    progressMeasure: outcome.measure,
    modules: modulesOf(course, session),
    answers: answers.map(({interaction}) => toAnswer(interaction)),
    progress: session.text,
  });
}

function modulesOf({modules}: Course, {outcome}: Session): readonly ResultModule[] {
  return modules.flatMap(({id, title, reportTitle = title, tracking}) => {
    const of = outcome.modules.get(tracking);
    if (!of) return [];
    const {lessonsDone, lessonsRequired, quizBest = null, complete} = of;
    return [{id, title: reportTitle, lessonsDone, lessonsRequired, quizBest, complete}];
  });
}

function toAnswer(interaction: FirstAnswer['interaction']): ResultAnswer {
  const {
    id,
    type,
    description: question,
    objective,
    response,
    pattern,
    answeredAtMs,
    latencyMs,
  } = interaction;
  const answeredAt = new Date(answeredAtMs).toISOString();
  const result = String(interaction.result);
  return {id, type, question, objective, response, pattern, result, answeredAt, latencyMs};
}
