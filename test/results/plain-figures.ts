/** What an analysis says of questions, worked out with plain objects and simple-statistics, answer by answer: slow, and easy to check. */
import {mean, sampleCorrelation, sampleStandardDeviation} from 'simple-statistics';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {creditOf} from '../../src/results/analysis/questions/answer-credit.ts';
import type {Answer, Attempt, Results} from '../../src/results/model.ts';

interface Given {
  readonly person: string;
  readonly answer: Answer;
  readonly credit: number | undefined;
}

/** Answers of an attempt that say something. */
function givenIn({answers}: Attempt): readonly Answer[] {
  const all = [...answers];
  return all.some(({response}) => response !== undefined)
    ? all.filter(({response}) => response !== undefined)
    : all.filter(({result}) => result !== undefined && result !== 'neutral');
}

/** Question → the one activity whose answers count: of those in which it was answered the one with the most answers to anything. */
function sourcesOf({activities, learners}: Results): ReadonlyMap<string, string> {
  const inOrder = activities
    .map(({key}) => ({
      key,
      given: learners.flatMap(({work}) =>
        work.flatMap(({activity, attempts}) => (activity === key ? attempts.flatMap(givenIn) : [])),
      ),
    }))
    .toSorted((a, b) => a.given.length - b.given.length || b.key.localeCompare(a.key));
  return new Map(inOrder.flatMap(({key, given}) => given.map(({question}) => [question, key] as const)));
}

/** Everybody's first answer to each question. */
function firstAnswers(results: Results, bank: QuestionBank): ReadonlyMap<string, readonly Given[]> {
  const found = new Map<string, Given[]>();
  const sources = sourcesOf(results);
  for (const {key, work} of results.learners) {
    for (const {activity, attempts} of work)
      for (const attempt of attempts) {
        for (const answer of givenIn(attempt)) {
          const given = found.get(answer.question) ?? [];
          if (sources.get(answer.question) !== activity || given.some(({person}) => person === key)) continue;
          const known = bank.questions.find(({id}) => id === answer.question);
          found.set(answer.question, [...given, {person: key, answer, credit: creditOf(answer, known)}]);
        }
      }
  }
  return found;
}

/** A partly good decision is neither; a partly right answer is not right. */
function isRight({answer, credit}: {answer: Answer; credit: number | undefined}): boolean | undefined {
  return credit === undefined || (answer.result === 'neutral' && credit < 1) ? undefined : credit === 1;
}

/** Question → what is told of it. */
export function plainFigures(results: Results, bank: QuestionBank) {
  const first = firstAnswers(results, bank);
  const judgedOf = (person: string, except: string): readonly number[] =>
    [...first].flatMap(([id, given]) =>
      id === except ? [] : given.flatMap((one) => (one.person === person ? (one.credit ?? []) : [])),
    );
  return new Map(
    [...first].map(([id, given]) => {
      const judged = given.filter(({credit}) => credit !== undefined);
      const pairs = judged
        .map(({person, credit = 0}) => ({credit, others: judgedOf(person, id)}))
        .filter(({others}) => others.length > 0)
        .map(
          ({credit, others}) => [credit, others.reduce((sum, one) => sum + one, 0) / others.length] as const,
        );
      const [own, rest] = [pairs.map(([credit]) => credit), pairs.map(([, others]) => others)];
      const isVarying = (values: readonly number[]): boolean =>
        values.some((value) => Math.abs(value - (values[0] ?? 0)) > 1e-12);
      const responses = given.flatMap(({answer}) => answer.response ?? []);
      return [
        id,
        {
          answered: given.length,
          difficulty: judged.length > 0 ? mean(judged.map(({credit = 0}) => credit)) : undefined,
          discrimination:
            pairs.length >= 20 && isVarying(own) && isVarying(rest)
              ? sampleCorrelation(own, rest)
              : undefined,
          discriminationCount: pairs.length,
          responses: Object.fromEntries(
            [...new Set(responses)].map((each) => [
              each,
              {
                count: responses.filter((one) => one === each).length,
                isRight: given.filter(({answer}) => answer.response === each).map(isRight)[0],
              },
            ]),
          ),
        },
      ];
    }),
  );
}

/** Mean shift of a pair of ratings, and its standard deviation. */
export function plainShift(results: Results, bank: QuestionBank, before: string, after: string) {
  const first = firstAnswers(results, bank);
  const rated = (id: string): readonly (readonly [string, number])[] =>
    (first.get(id) ?? [])
      .map(({person, answer}) => [person, Number(answer.response)] as const)
      .filter(([, rating]) => [1, 2, 3, 4, 5].includes(rating));
  const later = new Map(rated(after));
  const shifts = rated(before).flatMap(([person, rating]) => {
    const then = later.get(person);
    return then === undefined ? [] : [then - rating];
  });
  const isVarying = shifts.length > 1 && sampleStandardDeviation(shifts) > 0;
  return {
    pairs: shifts.length,
    shift: shifts.length > 0 ? mean(shifts) : undefined,
    effect: isVarying ? mean(shifts) / sampleStandardDeviation(shifts) : undefined,
  };
}

/** Module → how many people have judged answers to it, and the mean of their shares of right ones, 0..100. */
export function plainModules(results: Results, bank: QuestionBank) {
  const shares = new Map<string, Map<string, number[]>>();
  for (const [id, given] of firstAnswers(results, bank)) {
    const module = bank.questions.find((question) => question.id === id)?.module ?? id.split('.')[0] ?? '';
    const people = shares.get(module) ?? new Map<string, number[]>();
    shares.set(module, people);
    for (const {person, credit} of given)
      if (credit !== undefined) people.set(person, [...(people.get(person) ?? []), credit]);
  }
  return new Map(
    [...shares].map(([module, people]) => {
      const scores = [...people.values()].map((credits) => 100 * mean(credits));
      return [module, {learners: scores.length, meanScore: scores.length > 0 ? mean(scores) : undefined}];
    }),
  );
}
