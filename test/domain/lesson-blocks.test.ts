import {describe, expect, it} from 'vitest';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {hasReports} from '../../src/domain/quiz/answerable.ts';
import {isShown, openBlocks, quizAt} from '../../src/domain/course/lesson-blocks.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {attitude, choice, decision, quiz, scenario} from './fixtures/blocks.ts';

const block = choice({a: true, b: false});
const lessonOf = (...blocks: readonly Block[]): Lesson => ({
  id: 'lesson',
  module: 'forms',
  title: 'Lesson',
  goals: [],
  blocks,
  sources: [],
});
const prose: Block = {type: 'prose', id: 'text', title: 'Text', body: [], look: 'text'};
const lesson = lessonOf(
  prose,
  {...block, id: 'first', tracking: 4},
  {...block, id: 'optional', tracking: 5, required: false},
  {...block, id: 'second', tracking: 6},
  {...quiz(1, {forms: [20]}), tracking: 19, required: false},
);
const case1 = {...scenario([decision(61, {a: 'good', b: 'poor'})]), roles: [1]};

describe('open blocks of a lesson', () => {
  it('are the required ones that were never checked', () => {
    const checked = reduce(newProgress('00000001'), {type: 'check', module: 1, slot: 4, packed: '10'});
    const retried = reduce(checked, {type: 'retry', module: 1, slot: 4});
    expect(openBlocks(lesson, undefined).map(({id}) => id)).toEqual(['first', 'second']);
    expect(openBlocks(lesson, retried.modules.get(1)).map(({id}) => id)).toEqual(['second']);
  });

  it('leave out what is meant for other institutions', () => {
    const mine = lessonOf({...block, id: 'mine', roles: [1, 2]}, {...block, id: 'theirs', roles: [3]}, case1);
    expect(openBlocks(mine, undefined, 2).map(({id}) => id)).toEqual(['mine', 'case']);
  });
});

describe('a block for some institutions', () => {
  it.each<{role: number | undefined; shown: boolean; why: string}>([
    {role: 1, shown: true, why: 'the learner belongs to one of them'},
    {role: 2, shown: false, why: 'the learner belongs to another one'},
    {role: 0, shown: true, why: 'the learner belongs to none that the course knows'},
    {role: undefined, shown: true, why: 'the learner was not asked yet'},
  ])('is shown: $shown, when $why', ({role, shown}) => {
    expect(isShown({...prose, roles: [1]}, role)).toBe(shown);
  });

  it('is shown to all when it is a scenario: it is only their nearest case', () => {
    expect(isShown(case1, 2)).toBe(true);
  });
});

describe('a quiz found by its slot', () => {
  it('is never a block of another kind', () => {
    expect(quizAt(lesson, 19)?.type).toBe('quiz');
    expect(quizAt(lesson, 4)).toBeUndefined();
  });
});

describe('a lesson reports first answers', () => {
  it.each<{blocks: readonly Block[]; is: boolean; why: string}>([
    {blocks: [prose, block], is: false, why: 'it holds text and practice'},
    {blocks: [{...quiz(1, {forms: [20]}), scored: false}], is: false, why: 'its quiz is not scored'},
    {blocks: [quiz(1, {forms: [20]})], is: true, why: 'its quiz is scored'},
    {blocks: [case1], is: true, why: 'it holds a scenario'},
    {blocks: [attitude(['a'])], is: true, why: 'it asks for attitudes'},
  ])('$is when $why', ({blocks, is}) => {
    expect(hasReports(lessonOf(...blocks))).toBe(is);
  });
});
