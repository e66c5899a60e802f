import {expect} from 'vitest';
import type {Attempt, Learner, Results} from '../../src/results/model.ts';
import {truth, type Package, type TrueAttempt, type TrueLearner} from './moodle-samples.ts';

const minuteMs = 60_000;

/** What the files that were read can tell. */
export interface Told {
  readonly answers?: 'all' | 'responses';
  readonly grades?: true;
  readonly groups?: true;
  readonly completion?: true;
  /** Passed or failed: only logs and track details say it. */
  readonly verdicts?: true;
}

/** Every learner of the results has exactly what Moodle has stored, as far as the files tell it. */
export function expectTruth(results: Results, activity: string, of: Package, told: Told): void {
  const left = new Set(truth(of));
  for (const learner of results.learners) {
    const stored = [...left].find((one) => isSame(learner, activity, one));
    expect(stored, `${learner.name} ${learner.email}`).toBeDefined();
    if (!stored) continue;
    left.delete(stored);
    expectLearner(learner, activity, stored, told);
  }
}

const workOf = (learner: Learner, activity: string) =>
  learner.work.find((work) => work.activity === activity);

/** By e-mail; without one by name and by what was done. */
function isSame(learner: Learner, activity: string, {email, name, attempts}: TrueLearner): boolean {
  if (learner.email !== '') return learner.email === email;
  const done = workOf(learner, activity)?.attempts ?? [];
  return (
    learner.name === name &&
    done.length === attempts.length &&
    done.every(({score}, index) => (score ?? 0) === (attempts[index]?.score ?? 0))
  );
}

function expectLearner(learner: Learner, activity: string, stored: TrueLearner, told: Told): void {
  const work = workOf(learner, activity);
  expect(learner.name).toBe(stored.name);
  expect(
    work?.attempts.map(({number}) => number),
    stored.email,
  ).toEqual(stored.attempts.map(({number}) => number));
  work?.attempts.forEach((attempt, index) => {
    const right = stored.attempts[index];
    if (right) expectAttempt(attempt, right, told);
  });
  if (told.grades) expect(work?.grade, stored.email).toBe(stored.grade);
  if (told.groups) expect(learner.traits['group']).toEqual([stored.group]);
  if (told.completion) expect(work?.completion?.isComplete, stored.email).toBe(stored.isComplete);
}

function expectAttempt(attempt: Attempt, stored: TrueAttempt, {answers, verdicts}: Told): void {
  expect(attempt.score).toBe(stored.score);
  expect(Math.floor((attempt.startedWallMs ?? 0) / minuteMs)).toBe(
    Math.floor(stored.startedWallMs / minuteMs),
  );
  if (verdicts) expect(attempt.status).toBe(stored.status);
  else expect(attempt.status).toBe(stored.score === undefined ? 'incomplete' : 'scored');
  if (answers === 'all')
    expect(
      [...attempt.answers].map(({question, index, response, right, result}) => ({
        question,
        index,
        response,
        right,
        result,
      })),
    ).toEqual(
      stored.answers.map(({question, index, response, right, result}) => ({
        question,
        index,
        response,
        right,
        result,
      })),
    );
  if (answers === 'responses')
    expect([...attempt.answers].map(({index, response}) => ({index, response}))).toEqual(
      stored.answers
        .filter(({response}) => response !== undefined)
        .map(({index, response}) => ({index, response})),
    );
}
