import {describe, expect, it} from 'vitest';
import type {Lesson} from '../../src/domain/course.ts';
import {openBlocks, practiceAt, quizAt, scoredQuestionAt} from '../../src/domain/lesson-blocks.ts';
import {newProgress, reduce} from '../../src/domain/reduce.ts';
import {choice, quiz} from './fixtures/blocks.ts';

const block = choice({a: true, b: false});
const lesson: Lesson = {
  id: 'lesson',
  module: 'forms',
  title: 'Lesson',
  goals: [],
  blocks: [
    {type: 'prose', id: 'text', title: 'Text', body: [], look: 'text'},
    {...block, id: 'first', tracking: 4},
    {...block, id: 'optional', tracking: 5, required: false},
    {...block, id: 'second', tracking: 6},
    {...quiz(1, {forms: [20]}), tracking: 19, required: false},
    {...quiz(1, {forms: [30]}), tracking: 29, required: false, scored: false},
  ],
  sources: [],
};

describe('open blocks of a lesson', () => {
  it('are the required ones that were never checked', () => {
    const checked = reduce(newProgress('00000001'), {type: 'check', module: 1, slot: 4, packed: '10'});
    const retried = reduce(checked, {type: 'retry', module: 1, slot: 4});
    expect(openBlocks(lesson, undefined).map(({id}) => id)).toEqual(['first', 'second']);
    expect(openBlocks(lesson, retried.modules.get(1)).map(({id}) => id)).toEqual(['second']);
  });
});

describe('a block found by its slot', () => {
  it('is a quiz, a practice block or a question, never another kind', () => {
    expect(quizAt(lesson, 19)?.type).toBe('quiz');
    expect(quizAt(lesson, 4)).toBeUndefined();
    expect(practiceAt(lesson, 4)?.id).toBe('first');
    expect(practiceAt(lesson, 20)?.tracking).toBe(20);
    expect(practiceAt(lesson, 19)).toBeUndefined();
  });

  it('is a reported question only in a scored quiz', () => {
    expect(scoredQuestionAt(lesson, 20)?.objective).toBe('forms');
    expect(scoredQuestionAt(lesson, 30)).toBeUndefined();
    expect(scoredQuestionAt(lesson, 4)).toBeUndefined();
  });
});
