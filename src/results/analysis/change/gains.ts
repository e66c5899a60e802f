import {finalTestId} from '../../../domain/quiz/passing.ts';
import type {Learner, Results} from '../../model.ts';
import type {Gain} from '../../trainer-model.ts';
import type {FirstAnswers} from '../questions/first-answers.ts';
import {isTest, refresherId} from '../questions/own-tests.ts';
import {moduleNameOf, sharesOf} from '../questions/judged-answers.ts';
import type {Entry} from '../selection.ts';
import {bestScore} from '../standing/standing.ts';
import {paired, pairsOf} from '../statistics/paired.ts';

/** More activities than these are no longer compared each with each. */
const mostActivities = 6;

/** What the same people knew, or reached, in two places. The pre-check is not among them: its questions are reported nowhere. */
export function gainsOf(
  {activities}: Results,
  entries: readonly Entry[],
  answers: FirstAnswers,
): readonly Gain[] {
  const ofModules = (isMeant: (module: string) => boolean) =>
    sharesOf(
      answers.questions.filter((question) => question.isTested && isMeant(moduleNameOf(question))),
      answers,
    );
  const test = ofModules((module) => module === finalTestId);
  const quizzes = ofModules((module) => !isTest(module));
  const refresher = ofModules((module) => module === refresherId);
  const byAnswers = [gainOf('quizzes-test', quizzes, test), gainOf('test-refresher', test, refresher)].filter(
    (gain) => gain !== undefined,
  );
  return [...byAnswers, ...activityGains(activities, entries)];
}

function activityGains(activities: Results['activities'], entries: readonly Entry[]): readonly Gain[] {
  if (activities.length > mostActivities) return [];
  const scores = activities.map(
    ({key}) =>
      new Map(
        entries.flatMap(({learner, work}): [Learner, number][] => {
          const score = work.activity === key ? bestScore(work) : undefined;
          return score === undefined ? [] : [[learner, score]];
        }),
      ),
  );
  return activities.flatMap((one, at) =>
    activities.slice(at + 1).flatMap((other, place) => {
      const [first, second] = [scores[at], scores[at + 1 + place]];
      return (first && second && gainOf('activities', first, second, [one.title, other.title])) ?? [];
    }),
  );
}

function gainOf(
  kind: Gain['kind'],
  first: ReadonlyMap<Learner, number>,
  second: ReadonlyMap<Learner, number>,
  titles?: readonly [string, string],
): Gain | undefined {
  const found = paired(pairsOf(first, second));
  return found && {kind, titles, paired: found};
}
