/** The invented data show everything that real files can: passes, second tries, towns and groups, the refresher by itself. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {inventedFiles} from '../../src/results-page/demo/invented-files.ts';
import type {Standing} from '../../src/results/analysis-model.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {bestScore, standingOf} from '../../src/results/analysis/standing/standing.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Results} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const modules = ['definitions', 'law', 'final-test', 'refresher'];
const ratings = [1, 2].map((n) => ({before: `definitions.before-${n}`, after: `law.after-${n}`}));
const common = {objective: 'o', text: 'Izdomāts?', right: ['b'], part: 'quiz'} as const;
const bank: QuestionBank = {
  modules: modules.map((id) => ({
    ...{id, title: `Modulis ${id}`, lessons: []},
    passMark: id === 'final-test' ? 80 : 70,
  })),
  questions: [
    ...modules.flatMap((module) =>
      Array.from({length: 12}, (_, at): BankQuestion => ({
        ...{...common, id: `${module}.q${at}`, module, type: 'choice'},
        words: {a: 'Pa', b: 'Pb', c: 'Pc'},
      })),
    ),
    // The refresher has a case, too.
    ...[1, 2, 3, 4].map((at): BankQuestion => ({
      ...{...common, id: `refresher.rings-d${at}`, module: 'refresher', type: 'choice', part: 'case'},
      words: {a: 'Pa', b: 'Pb'},
    })),
    ...ratings.flatMap(({before, after}) =>
      [before, after].map((id): BankQuestion => ({
        ...{...common, id, module: id.slice(0, id.indexOf('.')), type: 'likert', part: 'rating'},
        ...{words: {}, right: []},
      })),
    ),
  ],
  attitudes: ratings,
  scopes: [],
};
const passMark = 70;
let results: Results;

beforeAll(async () => {
  const readings = await Promise.all(
    inventedFiles(bank).map(async (file) =>
      readFile({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())}, settings),
    ),
  );
  expect(readings.map(({kind, question, problems}) => [kind, question, problems])).toEqual([
    ['scorm-report', undefined, []],
    ['people', undefined, []],
    ['completion', undefined, []],
    ['scorm-report', undefined, []],
    ['completion', undefined, []],
  ]);
  results = joinReadings(readings, bank);
});

describe('the invented data', () => {
  it('are two activities, and nobody twice', () => {
    expect(results.activities).toHaveLength(2);
    expect(results.learners).toHaveLength(180);
    expect(results.remarks).toEqual([]);
  });

  it('pass by the marks of the course: the final test by its own, the refresher by its', () => {
    const scoresOf = (activity: string, standing: Standing) =>
      results.learners.flatMap(({work}) =>
        work
          .filter((each) => each.activity === activity && standingOf(each, 0) === standing)
          .flatMap((each) => bestScore(each) ?? []),
      );
    const marks = [80, 70];
    expect(results.activities).toHaveLength(marks.length);
    results.activities.forEach(({key}, at) => {
      const mark = marks[at] ?? Number.NaN;
      expect(Math.min(...scoresOf(key, 'passed'))).toBeGreaterThanOrEqual(mark);
      expect(Math.max(...scoresOf(key, 'failed'))).toBeLessThan(mark);
    });
  });

  it('have a score of the questions of the test: decisions of cases do not count', () => {
    const [, refresher] = results.activities;
    const attempts = results.learners.flatMap(({work}) =>
      work.filter(({activity}) => activity === refresher?.key).flatMap((each) => each.attempts),
    );
    expect(attempts.length).toBeGreaterThan(4);
    for (const {score, answers} of attempts) {
      const own = [...answers].filter(({question}) => question.startsWith('refresher.q'));
      const right = own.filter(({result}) => result === 'correct').length;
      expect(score).toBeCloseTo((100 * right) / own.length, 1);
    }
  });

  it('have every standing that a trainer asks for', () => {
    const [course, refresher] = analyse(results, {}, {passMark}, bank).activities;
    expect(course?.standings.passed).toBeGreaterThan(60);
    for (const standing of ['started', 'not-started', 'failed'] as const)
      expect(course?.standings[standing], standing).toBeGreaterThan(0);
    expect(refresher?.standings.passed).toBeGreaterThan(4);
    expect(refresher?.standings['not-started']).toBeGreaterThan(4);
  });

  it('have second tries, what stayed after three months, and all attitudes', () => {
    const {tries, gains} = trainerFigures(results, {}, {passMark}, bank);
    expect(tries[0]?.paired?.people).toBeGreaterThan(20);
    expect(gains.map(({kind}) => kind)).toEqual(expect.arrayContaining(['quizzes-test', 'test-refresher']));
    const {attitudes, breakdowns, questions} = analyse(results, {}, {passMark}, bank);
    expect(attitudes.length).toBe(bank.attitudes.length);
    expect(breakdowns.map(({rows}) => rows.length)).toEqual([6, 4]);
    expect(questions.filter(({isChanged, isGone}) => isChanged || isGone)).toEqual([]);
  });
});
