import {describe, expect, it} from 'vitest';
import {continuePlace, type ModuleState} from '../../src/domain/progress/continue-place.ts';
import {outcomeOf} from '../../src/domain/progress/outcome.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {resumeOf} from '../../src/domain/progress/resume.ts';
import type {Action} from '../../src/domain/progress/action.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const lesson = (tracking: number, minutes: number, activities: readonly number[] = []) => ({
  ...{id: `lesson-${tracking}`, kind: 'lesson' as const, tracking, title: `Lesson ${tracking}`, minutes},
  required: true,
  activities,
});
const outline = {lessons: [lesson(1, 12, [11, 12, 13]), lesson(2, 8)]};
const quiz = {tracking: 9, passMark: 70};
const course = courseOf([
  {...moduleOf({tracking: 1, id: 'forms', lessons: [1, 2], required: [1, 2], quiz}), minutes: 30},
  {...moduleOf({tracking: 2, id: 'law', lessons: [1], required: [1]}), minutes: 10},
]);

function resumeAfter(...actions: readonly Action[]) {
  const progress = actions.reduce(reduce, newProgress('0000002a'));
  const outcome = outcomeOf(course, progress);
  const modules = course.modules.flatMap((summary): ModuleState[] => {
    const of = outcome.modules.get(summary.tracking);
    const lastLesson = progress.place?.module === summary.tracking ? progress.place.lesson : undefined;
    return of
      ? [
          {
            summary,
            outcome: of,
            role: undefined,
            progress: progress.modules.get(summary.tracking),
            lastLesson,
          },
        ]
      : [];
  });
  const place = continuePlace(modules, new Map([['forms', outline]]));
  return place && resumeOf(place, place.summary.id === 'forms' ? outline : undefined, modules);
}

const visit: Action = {type: 'visit', module: 1, lesson: 1};
const seen = (slot: number): Action => ({type: 'seen', module: 1, slot});
const finish = (module: number, number: number): Action => ({type: 'finish-lesson', module, lesson: number});

describe('what somebody who comes back is told', () => {
  it('where they were, what comes, and how long both take', () => {
    expect(resumeAfter(visit, seen(11))).toEqual({
      here: {isBegun: true, tasks: {done: 1, all: 3}, minutes: 8, next: outline.lessons[1]},
      lessons: {done: 0, all: 3},
      tests: {passed: 0, all: 1},
      minutesLeft: 40,
    });
  });

  it('that the next lesson was not begun, and that none follows it', () => {
    const resume = resumeAfter(visit, finish(1, 1));
    expect(resume?.here).toEqual({isBegun: false, minutes: 8, next: undefined, tasks: {done: 0, all: 0}});
    expect(resume?.lessons).toEqual({done: 1, all: 3});
    expect(resume?.minutesLeft).toBe(30);
  });

  it('never less than a minute, and no test passed that was only tried', () => {
    const tried: readonly Action[] = [
      {type: 'start-try', module: 1, quiz: 9, open: {seed: 1, questions: [1], answers: new Map(), at: 0}},
      {type: 'finish-try', module: 1, quiz: 9, score: 60},
    ];
    const resume = resumeAfter(...tried, visit, seen(11), seen(12), seen(13));
    expect(resume?.here?.minutes).toBe(1);
    expect(resume?.tests).toEqual({passed: 0, all: 1});
  });

  it('of the course, while it is not known which lesson it is', () => {
    const resume = resumeAfter({type: 'visit', module: 2, lesson: 1});
    expect(resume?.here).toBeUndefined();
    expect(resume?.minutesLeft).toBe(40);
  });
});
