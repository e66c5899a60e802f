import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import {blockLeft} from '../../src/domain/progress/block-left.ts';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {choice, decision, quiz, scenario} from './fixtures/blocks.ts';

const prose = (id: string): Block => ({type: 'prose', id, title: '', look: 'text', body: []});
const practice = (tracking: number, roles?: readonly number[]): Block => ({
  ...choice({a: true, b: false}),
  id: `practice-${tracking}`,
  tracking,
  ...(roles && {roles}),
});
const blocks = [
  prose('opening'),
  practice(1),
  prose('middle'),
  practice(2, [3]),
  {...scenario([decision(61, {a: 'good'}), decision(62, {a: 'good'})]), id: 'case'},
  {...quiz(1, {law: [5]}), id: 'quiz'},
];

const draft = (slot: number): Action => ({type: 'draft', module: 1, slot, packed: '1'});
const check = (slot: number): Action => ({type: 'check', module: 1, slot, packed: '1'});
const begin: Action = {
  type: 'start-try',
  module: 1,
  quiz: 100,
  open: {seed: 1, questions: [5], answers: new Map(), at: 0},
};
const finish: Action = {type: 'finish-try', module: 1, quiz: 100, score: 0};

describe('the block where one was', () => {
  it.each<{actions: readonly Action[]; role?: number; block: string | undefined; why: string}>([
    {actions: [], block: undefined, why: 'nothing was touched'},
    {actions: [{type: 'visit', module: 1, lesson: 50}], block: undefined, why: 'it was only opened'},
    {actions: [draft(1)], block: 'practice-1', why: 'an answer was not checked yet'},
    {actions: [check(1)], block: 'middle', why: 'what follows an answer was not read yet'},
    {actions: [check(2)], block: 'case', why: 'an earlier one was passed over'},
    {actions: [check(1), check(2)], role: 7, block: 'middle', why: 'one of them is for another institution'},
    {actions: [check(2), check(1)], role: 3, block: 'case', why: 'it is the one furthest down'},
    {actions: [check(61)], block: 'case', why: 'the story goes on'},
    {actions: [check(61), {type: 'seen', module: 1, slot: 60}], block: 'quiz', why: 'the story ended'},
    {actions: [begin], block: 'quiz', why: 'a try is open'},
    {actions: [begin, finish], block: 'quiz', why: 'the last block is done'},
    {actions: [{type: 'check', module: 2, slot: 1, packed: '1'}], block: undefined, why: 'another module'},
  ])('is $block: $why', ({actions, role, block}) => {
    const progress = actions.reduce(reduce, newProgress('00000001'));
    expect(blockLeft({blocks}, progress.modules.get(1), role)).toBe(block);
  });

  it('is the quiz again where another try of it was begun, though a block follows it', () => {
    const progress = [begin, finish, begin].reduce(reduce, newProgress('00000001'));
    const more = [...blocks, prose('end')];
    expect(blockLeft({blocks: more}, progress.modules.get(1), undefined)).toBe('quiz');
    const over = [begin, finish].reduce(reduce, newProgress('00000001'));
    expect(blockLeft({blocks: more}, over.modules.get(1), undefined)).toBe('end');
  });
});
