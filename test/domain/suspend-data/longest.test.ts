import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {longest, widestProgress, type QuizSize} from '../../../src/domain/suspend-data/longest.ts';
import {courseOf, generatedCourse, moduleOf, someProgress} from '../fixtures/course.ts';
import {planned} from './planned-course.ts';

describe('the longest suspend data', () => {
  it('of the planned course, everything at its widest and a try of every quiz besides, has at most 1,200 characters', () => {
    const {course, quizzes} = planned(1);
    expect(longest(course, quizzes).chars).toBeLessThanOrEqual(1200);
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
      return [0, more].every((room) => encode(saved, course, whole.length + room) === whole);
    };
    fc.assert(fc.property(someProgress(course, quizzes), fc.nat(60), isSame));
  });
});

describe('the widest progress', () => {
  const course = courseOf([
    moduleOf({tracking: 2, lessons: [1, 9], slots: '1:0,2:6,3:0,4:2,5:5,6:3,7:0,8:1,9:0'}),
    moduleOf({tracking: 5, lessons: [4], slots: '1:4,2:0,3:7,4:0'}),
  ]);
  const quiz: QuizSize = {module: 2, slot: 3, draw: 2, bank: [4, 5, 6]};
  const preCheck: QuizSize = {module: 2, slot: 7, draw: 1, bank: [8]};
  const test: QuizSize = {module: 5, slot: 2, draw: 1, bank: [3]};
  const quizzes = [quiz, preCheck, test];
  const full = (bits: number) => ({packed: '1'.repeat(bits), checked: true});
  const triedOften = {best: 100, tries: 63};
  const of = (open: readonly QuizSize[], hasAnswers = false) =>
    widestProgress(course, quizzes, open, hasAnswers);

  it('is in the last module and the last lesson, with the highest of all numbers', () =>
    expect(of([])).toMatchObject({
      attempt: 'ffffffff',
      counter: 1_048_575,
      place: {module: 5, lesson: 9},
      measure: 1,
      role: 31,
      revision: 511,
    }));

  it('has every slot done, and a best result of every quiz, each in its module', () => {
    const {modules} = of([]);
    expect([...modules.keys()]).toEqual([2, 5]);
    expect(modules.get(2)).toEqual({
      done: new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]),
      answers: new Map(),
      quizzes: new Map([
        [3, {...triedOften, open: undefined}],
        [7, {...triedOften, open: undefined}],
      ]),
    });
    expect(modules.get(5)?.quizzes).toEqual(new Map([[2, {...triedOften, open: undefined}]]));
  });

  it('has the answers of practice only when they are asked for, those of questions never', () => {
    const {modules} = of([], true);
    expect(modules.get(2)?.answers).toEqual(new Map([[2, full(6)]]));
    expect(modules.get(5)?.answers).toEqual(new Map([[1, full(4)]]));
  });

  it('draws the widest questions, the first try of a module at its last question, the others at their result', () => {
    const {modules} = of(quizzes);
    expect(modules.get(2)?.quizzes.get(3)?.open).toEqual({
      seed: 0xffff,
      questions: [5, 6],
      answers: new Map([
        [5, full(5)],
        [6, full(3)],
      ]),
      at: 1,
    });
    expect(modules.get(2)?.quizzes.get(7)?.open).toMatchObject({questions: [8], at: 1});
    expect(modules.get(5)?.quizzes.get(2)?.open).toMatchObject({questions: [3], at: 0});
  });

  it('is that of a course without modules, too', () =>
    expect(widestProgress(courseOf([]), [], [], true)).toMatchObject({
      place: {module: 0, lesson: 0},
      modules: new Map(),
    }));

  it('is measured with all answers and tries, and with the one try that takes the most', () => {
    const lengthOf = (progress: Progress) => encode(progress, course, Infinity).length;
    // Each quiz in turn is the widest one, so that it is looked for among all.
    for (const widest of quizzes) {
      const bank = Array.from({length: 40}, (_, i) => i + 100);
      const sizes = quizzes.map((each) => (each === widest ? {...each, draw: 40, bank} : each));
      const open = sizes.filter(({slot, module}) => slot === widest.slot && module === widest.module);
      expect(longest(course, sizes)).toEqual({
        chars: lengthOf(widestProgress(course, sizes, sizes, true)),
        tier12Chars: lengthOf(widestProgress(course, sizes, open, false)),
      });
    }
    const none = lengthOf(widestProgress(course, [], [], false));
    expect(longest(course, [])).toEqual({
      chars: lengthOf(widestProgress(course, [], [], true)),
      tier12Chars: none,
    });
  });
});
