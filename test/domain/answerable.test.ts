import {describe, expect, it} from 'vitest';
import {answerableAt, scenarioEndedBy, slotsToClear} from '../../src/domain/quiz/answerable.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {attitude, choice, decision, question, quiz, scenario} from './fixtures/blocks.ts';

const lesson: Lesson = {
  id: 'lesson',
  module: 'module',
  title: 'Lesson',
  goals: [],
  blocks: [
    {type: 'prose', id: 'text', title: 'Text', body: [], look: 'text'},
    {...choice({a: true, b: false}), tracking: 4},
    scenario([decision(61, {a: 'good', b: 'poor'}, {next: 'd62'}), decision(62, {a: 'good', b: 'good'})]),
    attitude(['a', 'b']),
    {...quiz(1, {forms: [20]}), tracking: 19},
    {...quiz(1, {}), tracking: 29, scored: false, bank: [question(30, 'forms')]},
  ],
  sources: [],
};

describe('what takes an answer', () => {
  it('is found by its slot, whatever it is', () => {
    expect(answerableAt(lesson, 4)?.pack({b: 'x'})).toBe('01');
    expect(answerableAt(lesson, 61)?.pack({a: 'x'})).toBe('10');
    expect(answerableAt(lesson, 70)?.pack({a: '4', b: '1'})).toBe('100001');
    expect(answerableAt(lesson, 20)?.pack({a: 'x'})).toBe('10');
  });

  it.each([
    {slot: 60, why: 'a scenario as a whole'},
    {slot: 19, why: 'a quiz as a whole'},
    {slot: 5, why: 'a slot that nothing has'},
  ])('is not $why', ({slot}) => {
    expect(answerableAt(lesson, slot)).toBeUndefined();
  });

  it('reports nothing when it is practice, or a question that is not scored', () => {
    expect(answerableAt(lesson, 4)?.reports({a: 'x'})).toEqual([]);
    expect(answerableAt(lesson, 30)?.reports({a: 'x'})).toEqual([]);
  });

  it('reports a scored question with its objective', () => {
    expect(answerableAt(lesson, 20)?.isQuestion).toBe(true);
    expect(answerableAt(lesson, 20)?.reports({b: 'x'})).toEqual([
      {
        ...{reportId: 'module.q20', plainText: 'Question?', interaction: 20, objective: 'forms'},
        ...{type: 'choice', response: ['b'], pattern: ['a'], result: 'wrong'},
      },
    ]);
  });

  it('reports a decision with every good option as right', () => {
    expect(answerableAt(lesson, 62)?.isQuestion).toBe(false);
    expect(answerableAt(lesson, 62)?.reports({b: 'x'})).toMatchObject([
      {
        reportId: 'module.case-d62',
        interaction: 62,
        pattern: ['a'],
        alternatives: [['b']],
        result: 'correct',
      },
    ]);
  });

  it('reports a rating statement by statement', () => {
    expect(answerableAt(lesson, 70)?.reports({a: '4', b: '2'})).toMatchObject([
      {reportId: 'module.views-a', interaction: 10, type: 'likert', response: ['4'], objective: 'lesson'},
      {reportId: 'module.views-b', interaction: 11, type: 'likert', response: ['2'], objective: 'lesson'},
    ]);
  });

  it('reports nothing that has no index in this package', () => {
    const left = {...lesson, blocks: [scenario([{...decision(61, {a: 'good'}), interaction: -1}])]};
    expect(answerableAt(left, 61)?.reports({a: 'x'})).toEqual([]);
  });
});

describe('a scenario', () => {
  const check = (slot: number) => ({type: 'check', module: 1, slot, packed: '10'}) as const;
  const first = reduce(newProgress('00000001'), check(61));
  const both = reduce(first, check(62)).modules.get(1);

  it('is done with the decision that leads to its end, not before', () => {
    expect(scenarioEndedBy(lesson, first.modules.get(1), 61)).toBeUndefined();
    expect(scenarioEndedBy(lesson, both, 62)).toBe(60);
    expect(scenarioEndedBy(lesson, both, 4)).toBeUndefined();
  });

  it('loses with a decision all that followed from it; an activity only its own answer', () => {
    expect(slotsToClear(lesson, both, 61)).toEqual([61, 62]);
    expect(slotsToClear(lesson, both, 62)).toEqual([62]);
    expect(slotsToClear(lesson, both, 4)).toEqual([4]);
  });
});
