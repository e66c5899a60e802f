/** Figures from columns of numbers are those of plain objects, whatever the answers are. */
import fc from 'fast-check';
import {mean, sampleCorrelation} from 'simple-statistics';
import {describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {correlationOfColumns, meanOfColumn} from '../../src/results/analysis/statistics/column-statistics.ts';
import {firstAnswers} from '../../src/results/analysis/questions/first-answers.ts';
import {select} from '../../src/results/analysis/selection.ts';
import type {Answer, Answers, Attempt, Results} from '../../src/results/model.ts';
import {AnswerBook} from '../../src/results/store/answer-book.ts';
import {noTime} from '../../src/results/store/answer-list.ts';
import {plainFigures, plainModules, plainShift} from './plain-figures.ts';

const question = (id: string, type: BankQuestion['type'], right: readonly string[]): BankQuestion => ({
  id,
  module: id.split('.')[0] ?? '',
  objective: 'o',
  type,
  text: id,
  words: {},
  right,
});

const bank: QuestionBank = {
  modules: [],
  questions: [
    question('m1.q1', 'choice', ['a']),
    question('m1.q2', 'choice', ['a,c', 'b']),
    question('m2.q1', 'numeric', ['2,4']),
    question('m2.before', 'likert', []),
    question('m2.after', 'likert', []),
  ],
  attitudes: [{before: 'm2.before', after: 'm2.after'}],
  scopes: [],
};

/** Of the course and of others; shares are such that sums of them are exact, whatever their order. */
const answer: fc.Arbitrary<Answer> = fc
  .record({
    place: fc.nat(6),
    response: fc.option(fc.constantFrom('a', 'b', 'a,c', '1', '3', '5'), {nil: undefined}),
    right: fc.option(fc.constantFrom('a', 'c'), {nil: undefined}),
    result: fc.constantFrom<Answer['result'][]>(undefined, 'correct', 'wrong', 'neutral', 0.25, 0.5),
    latencyMs: fc.option(fc.nat(100_000), {nil: undefined}),
  })
  .map(({place, response, right, result, latencyMs}) => ({
    question: ['m1.q1', 'm1.q2', 'm2.q1', 'm2.before', 'm2.after', '#5', 'other.q'][place] ?? '',
    index: place,
    ...(response !== undefined && {response}),
    ...(right !== undefined && {right}),
    ...(result !== undefined && {result}),
    ...(latencyMs !== undefined && {latencyMs}),
  }));

const people = fc.array(fc.array(fc.array(answer, {maxLength: 12}), {maxLength: 3}), {maxLength: 25});
type People = readonly (readonly (readonly Answer[])[])[];

/** Two files, each with a book of its own; every second attempt is of a second activity. */
function resultsOf(all: People, kept: (answers: readonly Answer[], file: number) => Answers): Results {
  const attempt = (number: number, answers: Answers): Attempt => ({
    number,
    status: 'scored',
    parts: [],
    objectives: [],
    answers,
  });
  return {
    files: [],
    remarks: [],
    activities: ['a1', 'a2'].map((key) => ({key, title: key, files: []})),
    learners: all.map((attempts, person) => ({
      key: `p${person}`,
      name: `P${person}`,
      email: '',
      ids: [],
      traits: {},
      work: ['a1', 'a2'].map((activity, at) => ({
        activity,
        attempts: attempts.flatMap((answers, number) =>
          number % 2 === at ? [attempt(number + 1, kept(answers, person % 2))] : [],
        ),
      })),
    })),
  };
}

/** As reading leaves them. */
function stored(all: People): Results {
  const books = [new AnswerBook(), new AnswerBook()];
  return resultsOf(all, (answers, file) => books[file]?.listOf(answers) ?? []);
}

describe('answers written down as numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(people, (all) => {
        const plain = resultsOf(all, (answers) => answers);
        const answersOf = ({learners}: Results) =>
          learners.map(({work}) => work.map(({attempts}) => attempts.map(({answers}) => [...answers])));
        expect(answersOf(stored(all))).toEqual(answersOf(plain));
      }),
    );
  });

  it('come back from a book of more than 65,536 different ones', () => {
    const book = new AnswerBook();
    const given = Array.from({length: 70_000}, (_, index): Answer => ({
      question: 'q',
      index: 0,
      response: `${index}`,
    }));
    const lists = [given.slice(0, 40_000), given.slice(40_000), given.slice(0, 3)].map((each) =>
      book.listOf(each),
    );
    expect(lists.map((list) => [...list])).toEqual([
      given.slice(0, 40_000),
      given.slice(40_000),
      given.slice(0, 3),
    ]);
    expect(new Set(lists.map((list) => list.book)).size).toBe(1);
  });

  it('keep each different answer once', () => {
    const book = new AnswerBook();
    const answers: readonly Answer[] = [
      {question: 'q', index: 0, response: 'a', latencyMs: 1000},
      {question: 'q', index: 0, response: 'a', latencyMs: 2000},
      {question: 'q', index: 0, response: ''},
      {question: 'q', index: 0},
    ];
    expect(book.listOf(answers).book).toEqual([
      {question: 'q', index: 0, response: 'a'},
      {question: 'q', index: 0, response: ''},
      {question: 'q', index: 0},
    ]);
  });
});

/** So many classes of these people that correlations are told: the same answers again, of others. */
const severalTimes = <Person>(all: readonly Person[]): readonly Person[] =>
  Array.from({length: Math.ceil(30 / Math.max(all.length, 1))}, () => all).flat();

describe('figures of columns', () => {
  it('are those of plain objects, to the last bit', () => {
    fc.assert(
      fc.property(people, (all) => {
        const results = stored(severalTimes(all));
        const {questions, attitudes, modules} = analyse(results, {}, {passMark: 70}, bank);
        const told = new Map(
          questions.map(({id, answered, difficulty, discrimination, discriminationCount, responses}) => [
            id,
            {
              answered,
              difficulty,
              discrimination,
              discriminationCount,
              responses: Object.fromEntries(
                responses.map(({response, count, isRight}) => [response, {count, isRight}]),
              ),
            },
          ]),
        );
        expect(told).toEqual(plainFigures(results, bank));
        const {pairs, shift, effect} = attitudes[0] ?? {pairs: 0};
        expect({pairs, shift, effect}).toEqual(plainShift(results, bank, 'm2.before', 'm2.after'));
        const expected = plainModules(results, bank);
        for (const {id, learners, meanScore} of modules) {
          expect(learners).toBe(expected.get(id)?.learners);
          expect(meanScore).toBeCloseTo(expected.get(id)?.meanScore ?? Number.NaN, 10);
        }
      }),
      {numRuns: 200},
    );
  });

  it('have the time of each first answer beside it', () => {
    fc.assert(
      fc.property(people, (all) => {
        const {learners, questions} = firstAnswers(select(stored(all), {}).entries, bank);
        for (const {id, rows, codes, times, answers} of questions)
          rows.forEach((row, at) => {
            const attempts = learners[row]?.work.flatMap((work) => work.attempts) ?? [];
            const same = attempts
              .flatMap((attempt) => [...attempt.answers])
              .filter(
                (given) => given.question === id && given.response === answers[codes[at] ?? 0]?.response,
              );
            const time = times?.[at] ?? noTime;
            expect(same.map(({latencyMs = noTime}) => latencyMs)).toContain(time);
          });
      }),
    );
  });

  it('have the mean and correlation of simple-statistics, to the last bit', () => {
    const value = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {minLength: 3, maxLength: 40}), (pairs) => {
        const [one, other] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const correlation = correlationOfColumns(Float64Array.from(one), Float64Array.from(other));
        expect(correlation).toBe(sampleCorrelation(one, other));
        expect(meanOfColumn(Float64Array.from(one))).toBe(mean(one));
      }),
    );
  });
});
