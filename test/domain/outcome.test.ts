import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {lessonShare, outcomeOf} from '../../src/domain/progress/outcome.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {someActions} from './fixtures/actions.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const forms = moduleOf({
  tracking: 1,
  id: 'forms',
  required: [1, 2],
  lessons: [1, 2, 3],
  optionalFor: {2: [4, 5]},
  quiz: {tracking: 9, passMark: 70},
});
const law = moduleOf({
  tracking: 2,
  id: 'law',
  required: [1],
  lessons: [1],
  quiz: {tracking: 9, passMark: 70},
});
const finalTest = moduleOf({tracking: 3, id: 'final-test', quiz: {tracking: 10, passMark: 80}});
const withTest = courseOf([forms, law, finalTest]);
const withoutTest = courseOf([forms, law]);
const formsAlone = courseOf([forms], 'forms');

const open = {seed: 1, questions: [5], answers: new Map(), at: 0};
const lesson = (module: number, number: number): Action => ({type: 'finish-lesson', module, lesson: number});
const scored = (module: number, quiz: number, score: number): readonly Action[] => [
  {type: 'start-try', module, quiz, open},
  {type: 'finish-try', module, quiz, score},
];
const after = (...actions: readonly Action[]): Progress => actions.reduce(reduce, newProgress('00000001'));

const formsLessons = [lesson(1, 1), lesson(1, 2)];
const lessons = [...formsLessons, lesson(2, 1)];
const allButTest = [...lessons, ...scored(1, 9, 80), ...scored(2, 9, 100)];

describe('an outcome', () => {
  it.each<{
    course: Course;
    actions: readonly Action[];
    finished?: boolean;
    scoreRaw?: number;
    measure: number;
    why: string;
  }>([
    {course: formsAlone, actions: [], measure: 0, why: 'nothing done'},
    {course: formsAlone, actions: [lesson(1, 1)], measure: 0.333, why: 'one of two lessons'},
    {course: formsAlone, actions: [lesson(1, 3)], measure: 0, why: 'only an optional lesson'},
    {
      course: formsAlone,
      actions: [...formsLessons, ...scored(1, 9, 60)],
      scoreRaw: 60,
      measure: 0.667,
      why: 'the quiz not passed',
    },
    {
      course: formsAlone,
      actions: scored(1, 9, 90),
      scoreRaw: 90,
      measure: 0.333,
      why: 'the quiz passed before the lessons',
    },
    {
      course: formsAlone,
      actions: [...formsLessons, ...scored(1, 9, 70)],
      finished: true,
      scoreRaw: 70,
      measure: 1,
      why: 'the pass mark just reached',
    },
    {
      course: formsAlone,
      actions: [...formsLessons, ...scored(1, 9, 90), ...scored(1, 9, 10)],
      finished: true,
      scoreRaw: 90,
      measure: 1,
      why: 'a worse try after it',
    },
    {
      course: withTest,
      actions: scored(3, 10, 100),
      scoreRaw: 100,
      measure: 0.167,
      why: 'the final test passed early',
    },
    {course: withTest, actions: allButTest, measure: 0.833, why: 'the final test to come'},
    {
      course: withTest,
      actions: [...allButTest, ...scored(3, 10, 79.99)],
      scoreRaw: 79.99,
      measure: 0.833,
      why: 'the final test just failed',
    },
    {
      course: withTest,
      actions: [...allButTest, ...scored(3, 10, 85)],
      finished: true,
      scoreRaw: 85,
      measure: 1,
      why: 'all modules and the final test',
    },
    {
      course: withoutTest,
      actions: scored(1, 9, 75),
      scoreRaw: 37.5,
      measure: 0.2,
      why: 'no final test: the mean, an open quiz as 0',
    },
    {
      course: withoutTest,
      actions: allButTest,
      finished: true,
      scoreRaw: 90,
      measure: 1,
      why: 'no final test: the mean of both',
    },
    {course: courseOf([]), actions: [], measure: 0, why: 'a course without modules'},
    {
      course: courseOf([forms], 'gone'),
      actions: lessons,
      measure: 0,
      why: 'a scope that the course does not have',
    },
  ])(
    'has measure $measure and score $scoreRaw for $why',
    ({course, actions, finished = false, scoreRaw, measure}) => {
      expect(outcomeOf(course, after(...actions))).toMatchObject({finished, scoreRaw, measure});
    },
  );

  it('tells of each module what is done', () => {
    const {modules} = outcomeOf(withTest, after(lesson(1, 1), ...scored(2, 9, 70), lesson(2, 1)));
    expect(modules.get(1)).toEqual({
      lessonsDone: 1,
      lessonsRequired: 2,
      quizBest: undefined,
      quizPassed: false,
      measure: 1 / 3,
      complete: false,
    });
    expect(modules.get(2)).toEqual({
      lessonsDone: 1,
      lessonsRequired: 1,
      quizBest: 70,
      quizPassed: true,
      measure: 1,
      complete: true,
    });
  });
});

describe('a pass mark of the LMS', () => {
  const done = [...formsLessons, ...scored(1, 9, 85)];

  it.each([
    {course: formsAlone, actions: done, passMark: 90, finished: false, why: 'it is higher than the score'},
    {course: formsAlone, actions: done, passMark: 85, finished: true, why: 'it is reached'},
    {
      course: withTest,
      actions: [...allButTest, ...scored(3, 10, 60)],
      passMark: 50,
      finished: true,
      why: 'it is for the final test',
    },
    {
      course: withTest,
      actions: [...allButTest, ...scored(3, 10, 95)],
      passMark: 90,
      finished: true,
      why: 'it is not for the module of 80',
    },
    {
      course: withoutTest,
      actions: allButTest,
      passMark: 99,
      finished: true,
      why: 'the score is a mean',
    },
  ])('makes finished $finished when $why', ({course, actions, passMark, finished}) => {
    expect(outcomeOf(course, after(...actions), passMark).finished).toBe(finished);
  });
});

describe('the progress measure', () => {
  it('never falls over a learner’s walk, and is 1 exactly when finished', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        let progress = after();
        for (const action of actions.filter(({type}) => type !== 'report')) {
          const before = outcomeOf(withTest, progress);
          progress = reduce(progress, action);
          const now = outcomeOf(withTest, progress);
          expect(now.measure).toBeGreaterThanOrEqual(before.measure);
          expect(now.scoreRaw ?? 0).toBeGreaterThanOrEqual(before.scoreRaw ?? 0);
          expect(now.measure === 1).toBe(now.finished);
          progress = reduce(progress, {type: 'report', measure: now.measure});
        }
      }),
    );
  });

  it('does not fall when the course grows, and a finished course stays finished', () => {
    const half = after(lesson(1, 1), {type: 'report', measure: 0.333});
    expect(outcomeOf(withTest, half).measure).toBe(0.333);
    const all = after(...allButTest, {type: 'report', measure: 1});
    expect(outcomeOf(withTest, all)).toMatchObject({finished: true, measure: 1});
  });

  it('grows with each lesson and quiz by the same share at least', () => {
    const share = lessonShare(withTest);
    expect(share).toBeCloseTo(1 / 6);
    let before = 0;
    for (const count of [1, 2, 3]) {
      const {measure} = outcomeOf(withTest, after(...lessons.slice(0, count)));
      expect(measure - before).toBeGreaterThanOrEqual(share - 0.001);
      before = measure;
    }
    expect(lessonShare(courseOf([]))).toBe(1);
  });

  it('stays below 1 while anything is missing, however little', () => {
    const many = moduleOf({tracking: 1, required: Array.from({length: 4000}, (_, index) => index + 1)});
    const done = many.required.slice(1).map((number) => lesson(1, number));
    expect(outcomeOf(courseOf([many]), after(...done)).measure).toBe(0.999);
  });
});
