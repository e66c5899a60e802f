/** Answers to questions that the course no longer has: real downloads are older than the course. */
import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {testedQuestions} from '../../src/results/analysis/questions/tested-questions.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {goneQuestions} from '../../src/results/analysis/questions/gone-question.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

/** The course as it is, but for one question of the report. */
const bank: QuestionBank = {
  modules: [{id: 'definitions', title: 'Pamati', passMark: 70, lessons: []}],
  questions: ['definitions.q01', 'definitions.q03'].map((id) => ({
    ...{id, module: 'definitions', objective: 'law', type: 'choice' as const, text: `Teksts ${id}`},
    ...{words: {}, right: []},
  })),
  attitudes: [],
  scopes: [],
};
const results = joinReadings([readFile(courseSample('interactions.xlsx'), settings)], bank);

describe('a question that the course no longer has', () => {
  it('is known by its module', () => {
    const isGone = goneQuestions(bank);
    expect(['definitions.q01', 'definitions.q02', 'definitions.old-d2'].map(isGone)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is none of another course, and none where the course is not known', () => {
    expect(goneQuestions(bank)('scene.q02')).toBe(false);
    expect(goneQuestions(bank)('#3')).toBe(false);
    expect(goneQuestions(undefined)('definitions.q02')).toBe(false);
  });

  it('is of no test where its id is that of a decision: in no table of tests, and in no share of a module', () => {
    const course: QuestionBank = {
      ...bank,
      questions: bank.questions.map((question) => ({...question, part: 'quiz'})),
    };
    const asked = new Set(
      results.learners.flatMap(({work}) =>
        work.flatMap(({attempts}) =>
          attempts.flatMap(({answers}) => [...answers].map(({question}) => question)),
        ),
      ),
    );
    expect(asked).toContain('definitions.leaving-tomorrow-d2');
    const [test] = trainerFigures(results, {}, {passMark: 70}, course).tests;
    expect(test?.questions).toBe([...asked].filter((id) => /\.q\d+$/.test(id)).length);
    const isTested = testedQuestions(course);
    expect(['definitions.q99', 'definitions.old-d2', 'scene.q-d2', '#3'].map(isTested)).toEqual([
      ...[true, false, true, true],
    ]);
  });

  it('is marked in the list and on a page of a person', () => {
    const {questions} = analyse(results, {}, {passMark: 70}, bank);
    const gone = new Map(questions.map(({id, isGone}) => [id, isGone]));
    expect([gone.get('definitions.q01'), gone.get('definitions.q02')]).toEqual([false, true]);
    const answers = results.learners.flatMap(
      ({key}) =>
        personView(results, key, {passMark: 70}, bank)?.works.flatMap(({attempts}) =>
          attempts.flatMap((attempt) => attempt.answers),
        ) ?? [],
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const {question, isGone} of answers) expect(isGone, question).toBe(!/q0[13]$/.test(question));
  });
});
