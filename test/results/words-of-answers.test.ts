/** Options and cases of the course's questions: in words, with the way to them. */
import {describe, expect, it} from 'vitest';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {firstAnswers} from '../../src/results/analysis/questions/first-answers.ts';
import {optionFigures} from '../../src/results/analysis/questions/option-figures.ts';
import {analyseQuestions} from '../../src/results/analysis/questions/question-analysis.ts';
import {questionPlaces} from '../../src/results/analysis/questions/question-place.ts';
import type {Learner} from '../../src/results/model.ts';

const asked: BankQuestion = {
  id: 'm.q01',
  module: 'm',
  lesson: 'quiz',
  part: 'quiz',
  objective: 'law',
  type: 'true-false',
  text: 'Vai tā ir?',
  words: {t: 'Tā ir', f: 'Tā nav'},
  right: ['t'],
};
const bank: QuestionBank = {
  modules: [{id: 'm', title: 'Modulis', lessons: [{id: 'law', title: 'Likums'}]}],
  questions: [
    asked,
    {...asked, id: 'm.by-the-shop-d1', lesson: 'law', part: 'case', block: 'by-the-shop', type: 'choice'},
  ],
  attitudes: [],
  scopes: [{id: 'course', title: 'Kurss', reports: 'all', ids: ['m.q01', 'm.by-the-shop-d1']}],
};

const given = ['t', 't', 'f', 'a', 'b', 'b'];
const learners = given.map((response, at): Learner => ({
  ...{key: `p${at}`, name: `Cilvēks ${at}`, email: '', ids: [], traits: {}},
  work: [
    {
      activity: 'a1',
      attempts: [
        {
          ...{number: 1, status: 'scored', parts: [], objectives: []},
          answers: [{question: 'm.q01', index: 0, response}],
        },
      ],
    },
  ],
}));
const answers = firstAnswers(
  learners.flatMap((learner) => learner.work.map((work) => ({learner, work}))),
  bank,
);

describe('what a question does not have', () => {
  it('is one option without a letter', () => {
    const [first] = answers.questions;
    const options = first ? optionFigures(first, answers) : [];
    expect(options.map(({words, count}) => [words, count])).toEqual([
      ['Tā ir', 2],
      ['Tā nav', 1],
      ['', 3],
    ]);
  });

  it('has no words among the answers', () => {
    const [question] = analyseQuestions(answers, bank);
    expect(question?.wrong.map(({words}) => words)).toEqual(['', '', 'Tā nav']);
  });
});

it('what is asked apart from the course leads nowhere, though the course has a module about the same', () => {
  const apart = {...asked, id: 'refresher.r02', module: 'refresher', objective: 'm'};
  const decision = {...apart, id: 'refresher.key-rings-d1', lesson: 'key-rings', part: 'case' as const};
  expect([...questionPlaces({...bank, questions: [apart, decision]})]).toEqual([]);
  expect([...questionPlaces({...bank, questions: [{...apart, id: 'm.q02', module: 'm'}]})]).toEqual([
    ['m.q02', '#/m'],
  ]);
});

it('a decision leads to its very case, a question of a quiz to its lesson', () => {
  expect([...questionPlaces(bank)]).toEqual([
    ['m.q01', '#/m/law'],
    ['m.by-the-shop-d1', '#/m/law/by-the-shop'],
  ]);
});
