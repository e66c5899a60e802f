/** What stays weeks after the course: of people who came back, and only where five did. */
import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import type {Answer, Attempt, Learner, Results} from '../../src/results/model.ts';
import {hardestOf} from '../../src/results-page/figures/hardest-figure.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {staysFigure} from '../../src/results-page/figures/stays-figure.ts';

const answer = (question: string, index: number, isRight: boolean): Answer => ({
  index,
  question,
  response: 'a',
  result: isRight ? 'correct' : 'wrong',
});
const attempt = (answers: readonly Answer[]): Attempt => ({
  number: 1,
  status: 'incomplete',
  parts: [],
  answers,
  objectives: [],
});
const tested = ['final-test.q1', 'final-test.q2'];
const bank: QuestionBank = {
  modules: ['final-test', 'return'].map((id) => ({id, title: id, lessons: []})),
  questions: [...tested, 'return.first-case', 'return.first-q1', 'return.second-case'].map((id) => ({
    id,
    module: id.split('.')[0] ?? '',
    part: 'quiz' as const,
    objective: '',
    type: 'choice' as const,
    text: id,
    words: {},
    right: [],
  })),
  attitudes: [],
  scopes: [],
};

/** Who took the test came back once, twice or not at all. */
function results(cameOnce: number, cameTwice: number, never: number): Results {
  const learner = (at: number, returns: number): Learner => ({
    key: String(at),
    name: `Izdomāts ${String(at)}`,
    email: '',
    ids: [],
    traits: {},
    work: [
      {activity: 'a', attempts: [attempt(tested.map((id, i) => answer(id, i, returns > 0)))]},
      ...(returns === 0
        ? []
        : [
            {
              activity: 'b',
              attempts: [
                attempt([
                  answer('return.first-case', 0, true),
                  answer('return.first-q1', 1, at % 2 === 0),
                  ...(returns > 1 ? [answer('return.second-case', 4, true)] : []),
                ]),
              ],
            },
          ]),
    ],
  });
  const counts = [
    ...Array<number>(cameOnce).fill(1),
    ...Array<number>(cameTwice).fill(2),
    ...Array<number>(never).fill(0),
  ];
  return {
    files: [],
    remarks: [],
    activities: [
      {key: 'a', title: 'Kopīga rīcība', scope: 'course', files: []},
      {key: 'b', title: 'Atgriešanās', scope: 'return', files: []},
    ],
    learners: counts.map((returns, at) => learner(at, returns)),
  };
}
const staysIn = (of: Results) => trainerFigures(of, {}, {passMark: 70}, bank).stays;

describe('what stays', () => {
  it('is the mean share of right first answers of those who came back, at each moment, with its interval', () => {
    const stays = staysIn(results(4, 6, 30));
    expect(stays.map(({moment, share: {count, mean}}) => [moment, count, mean])).toEqual([
      // Whoever never came back knew nothing: they are not counted.
      ['test', 10, 100],
      ['first', 10, 75],
      ['second', 6, 100],
    ]);
    const [low, high] = stays[1]?.share.interval ?? [0, 0];
    // Ten shares, half of them 50 and half 100: 75 ± t(9) · s / √10.
    expect(low).toBeCloseTo(75 - (2.262157 * 26.352314) / Math.sqrt(10), 4);
    expect(high).toBeCloseTo(75 + (2.262157 * 26.352314) / Math.sqrt(10), 4);
  });

  it('is shown of five people at least, and of nobody who came back to nothing', () => {
    expect(staysIn(results(1, 4, 20)).map(({moment}) => moment)).toEqual(['test', 'first']);
    expect(staysIn(results(2, 2, 20))).toEqual([]);
    expect(staysIn(results(0, 0, 20))).toEqual([]);
    expect(staysFigure([])).toBeUndefined();
  });

  it('is a picture within 0 and 100 %, whose table has the same numbers', () => {
    const figure = staysFigure(staysIn(results(4, 6, 0)));
    expect(figure?.table.rows.map(([moment, people]) => `${moment ?? ''} ${people ?? ''}`)).toEqual([
      'Noslēguma pārbaudē 10',
      'Pēc nedēļas 10',
      'Pēc četrām nedēļām 6',
    ]);
    const chart = figure?.chart;
    if (chart?.type !== 'shares') throw new Error('Shares are drawn as shares.');
    for (const {low, value, high} of chart.rows) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= value && value <= high).toBe(true);
    }
  });

  it('tells of no answer, no option, no discrimination at a place, since each was asked something else there', () => {
    const all = results(30, 0, 0);
    // Something is right and something wrong in every question.
    const varied: Results = {
      ...all,
      learners: all.learners.map((learner, at) => ({
        ...learner,
        work: learner.work.map((work) => ({
          ...work,
          attempts: work.attempts.map(({answers, ...rest}) => ({
            ...rest,
            answers: [...answers].map((each, n): Answer => ({
              ...each,
              result: at % (n + 2) ? 'correct' : 'wrong',
            })),
          })),
        })),
      })),
    };
    for (const words of [bank, undefined]) {
      const {questions} = analyse(varied, {}, {passMark: 70}, words);
      const [tested] = questions.filter(({id}) => id === 'final-test.q1');
      expect([tested?.responses.length, tested?.discriminationCount]).toEqual([1, 30]);
      expect(tested?.discrimination).toBeDefined();
      const ofReturn = questions.filter(({module}) => module === 'return');
      expect(ofReturn).toHaveLength(2);
      for (const each of ofReturn) {
        expect(each).toMatchObject({
          asksEachAnother: true,
          answered: 30,
          responses: [],
          wrong: [],
          right: '',
        });
        expect([each.discrimination, each.isToReview]).toEqual([undefined, false]);
        expect(each.difficulty).toBeGreaterThan(0);
      }
    }
    const {options} = trainerFigures(varied, {}, {passMark: 70}, bank);
    expect(Object.keys(options)).toEqual(tested);
    const page = personView(varied, '0', {passMark: 70}, bank);
    const given = page?.works.flatMap((work) => work.attempts.flatMap(({answers}) => answers)) ?? [];
    expect(given.filter(({question}) => question.startsWith('return.')).map((each) => each.given)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is no objective of the course, neither by answers nor by what an LMS keeps', () => {
    const came = results(6, 0, 0);
    const objectives = (of: Results) => analyse(of, {}, {passMark: 70}, bank).objectives.map(({id}) => id);
    expect(objectives(came)).toEqual(['final-test/']);
    const kept = [
      {id: 'return/first', status: 'completed' as const, score: 75},
      {id: 'definitions/law', status: 'passed' as const, score: 90},
    ];
    const learners = came.learners.map((learner) => ({
      ...learner,
      work: learner.work.map((work) => ({
        ...work,
        attempts: work.attempts.map((each) => ({...each, objectives: kept})),
      })),
    }));
    expect(objectives({...came, learners})).toEqual(['definitions/law']);
  });

  it('makes no test of a return, and no place of it one of the hardest questions: each was asked something else there', () => {
    const {questions, modules} = analyse(results(4, 6, 30), {}, {passMark: 70}, bank);
    expect(questions.map(({module}) => module)).toContain('return');
    expect(modules.map(({id}) => id)).not.toContain('return');
    expect(trainerFigures(results(4, 6, 30), {}, {passMark: 70}, bank).tests.map(({id}) => id)).toEqual([
      'final-test',
    ]);
    expect(hardestOf(questions, 8).map(({module}) => module)).toEqual(['final-test', 'final-test']);
  });
});
