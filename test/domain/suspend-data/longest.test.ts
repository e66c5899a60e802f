import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {longest, widestProgress} from '../../../src/domain/suspend-data/longest.ts';
import {generatedCourse, someProgress} from '../fixtures/course.ts';

/**
 * The course as planned, `times` over: 8 modules, 40 lessons, 250 practice blocks whose answers have
 * 14 bits, 146 questions in scored quizzes and 18 in pre-checks, most of them with four choices.
 */
const planned = (times: number) => {
  const bits = {practiceBits: 14, questionBits: 4};
  return generatedCourse(
    {...bits, modules: 6 * times, lessons: 6, practice: 40, draw: 8, bank: 14, preCheck: 3},
    {...bits, modules: times, lessons: 1, practice: 0, draw: 20, bank: 48, preCheck: 0},
    {...bits, modules: times, lessons: 3, practice: 10, draw: 10, bank: 14, preCheck: 0},
  );
};

describe('the longest suspend data', () => {
  it('of the planned course, everything at its widest and a try of every quiz besides, has at most 1,200 characters', () => {
    const {course, quizzes} = planned(1);
    expect(longest(course, quizzes).chars).toBeLessThanOrEqual(1200);
  });

  it('of ten times the course keeps tiers 1 and 2 within 4,096', () => {
    const {course, quizzes} = planned(10);
    expect(longest(course, quizzes).tier12Chars).toBeLessThanOrEqual(4096);
  });

  it('of ten times the course is cut to the limit: what is done stays, and the latest answers', () => {
    const {course, quizzes} = planned(10);
    const saved = widestProgress(course, quizzes, quizzes.slice(-1), true);
    const text = encode(saved, course, 4096);
    expect(text.length).toBeLessThanOrEqual(4096);
    const read = [...(decode(text, course)?.modules.values() ?? [])];
    expect(read.map(({done}) => done)).toEqual([...saved.modules.values()].map(({done}) => done));
    expect(read.at(-1)).toEqual([...saved.modules.values()].at(-1));
    expect(read.at(0)?.answers.size).toBe(0);
  });

  it('of ten times the course, every quiz left in the middle, keeps to any limit that tier 1 fits into', () => {
    const {course, quizzes} = planned(10);
    const saved = widestProgress(course, quizzes, quizzes, false);
    for (let limit = 2500; limit < 2600; limit++) {
      expect(encode(saved, course, limit).length).toBeLessThanOrEqual(limit);
    }
  });

  it('is never outgrown by a learner', () => {
    const small = {
      modules: 3,
      lessons: 2,
      practice: 4,
      practiceBits: 6,
      questionBits: 3,
      draw: 3,
      bank: 5,
      preCheck: 2,
    };
    const {course, quizzes} = generatedCourse(small);
    // A try of the generated progress may ask the whole bank.
    const {chars} = longest(
      course,
      quizzes.map((quiz) => ({...quiz, draw: quiz.bank.length})),
    );
    fc.assert(
      fc.property(someProgress(course, quizzes), (saved) => encode(saved, course, Infinity).length <= chars),
      {numRuns: 500},
    );
  });
});

describe('suspend data that fit', () => {
  it('are the same text whatever the limit', () => {
    const {course, quizzes} = planned(1);
    const isSame = (saved: Progress, more: number) => {
      const whole = encode(saved, course, Infinity);
      return encode(saved, course, whole.length + more) === whole;
    };
    fc.assert(fc.property(someProgress(course, quizzes), fc.nat(60), isSame));
  });
});
