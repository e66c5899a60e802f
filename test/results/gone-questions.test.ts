/** Answers to questions that the course no longer has: real downloads are older than the course. */
import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
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
