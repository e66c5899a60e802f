import {describe, expect, it} from 'vitest';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import type {VideoBlock} from '../../../src/domain/blocks/video/video-block.ts';
import {minutesOf} from '../../../packaging/content/compile/lesson-minutes.ts';
import type {Passage} from '../../../packaging/content/compile/passage.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const read = (words: number, share = 1): Passage => {
  const text = 'vārds '.repeat(words);
  return {texts: [{file: 'lv.md', line: 1, text, native: text}], source: undefined, hasNotes: false, share};
};
const base = {id: 'b', title: '', body: [], tracking: 2, required: true, verdicts: {}};
const sort = (cards: number): Block => ({
  ...base,
  type: 'sort',
  groups: [],
  cards: Array.from({length: cards}, (_, i) => ({key: `${i}`, text: [], group: 'x', feedback: []})),
});
const film = (durationMs: number, place?: Pick<VideoBlock, 'about'>): Block => {
  const credit = {author: '', licence: ''};
  const file = {kind: 'file', src: '', poster: '', durationMs, hasSound: false, captions: []} as const;
  return {...base, type: 'video', film: {...file, ...credit}, text: [], pauses: [], ...place};
};
const quiz = (bank: number, draw: number): Block => {
  const question: Question = {
    ...base,
    ...{type: 'choice', many: false, choices: [], objective: 'x'},
    ...{reportId: 'm.q', plainText: '', interaction: 0},
  };
  return {...base, type: 'quiz', draw, passMark: 70, scored: true, bank: Array(bank).fill(question)};
};

describe('how long a lesson takes', () => {
  it.each([
    ['1,200 words', [], [read(1200)], 10],
    ['1,200 words and 20 cards', [sort(20)], [read(1200)], 12],
    ['480 words and a film of a minute', [film(60_000)], [read(480)], 5],
    [
      'a film that a municipality put into a place',
      [film(600_000, {about: {title: [], text: []}})],
      [read(480)],
      4,
    ],
    ['a quiz of 20 questions, 10 of them drawn', [quiz(20, 10)], [read(720, 0.5)], 6],
    ['nearly nothing: never under three minutes', [], [read(12)], 3],
  ] as const)('%s', (_, blocks, passages, minutes) => {
    expect(minutesOf(blocks, passages)).toBeCloseTo(minutes);
  });
});

describe('the minutes of lesson.yaml', () => {
  const lesson = 'modules/doors/knock/lesson.yaml';

  it.each([
    ['7', []],
    ['9', [`${lesson}:3 minutes`]],
    ['6', [`${lesson}:3 minutes`]],
  ])('may be a minute off: %s', (minutes, told) => {
    expect(mistakesIn(changed(lesson, 'minutes: 8', `minutes: ${minutes}`))).toEqual(told);
  });
});
