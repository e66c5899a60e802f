import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import {outcomeOf} from '../../src/domain/progress/outcome.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {shownOutcome} from '../../src/domain/progress/shown-outcome.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const quiz = {tracking: 9, passMark: 70};
const course = courseOf([
  moduleOf({tracking: 1, id: 'forms', lessons: [1, 2], required: [1, 2], quiz}),
  moduleOf({tracking: 2, id: 'law', lessons: [1], required: [1]}),
]);
const lesson = (tracking: number, activities: readonly number[]) => ({
  ...{id: `lesson-${tracking}`, kind: 'lesson' as const, tracking, title: '', minutes: 5},
  required: true,
  activities,
});
const outlines = new Map([['forms', {lessons: [lesson(1, [11, 12]), lesson(2, [21, 22])]}]]);

function shownAfter(actions: readonly Action[], known: Parameters<typeof shownOutcome>[3] = outlines) {
  const progress = actions.reduce(reduce, newProgress('0000002a'));
  const shown = shownOutcome(course, progress, outcomeOf(course, progress), known);
  const of = (tracking: number) => shown.modules.get(tracking)?.measure ?? NaN;
  return {course: shown.measure, forms: of(1), law: of(2)};
}
const seen = (slot: number): Action => ({type: 'seen', module: 1, slot});
const finish = (module: number, number: number): Action => ({type: 'finish-lesson', module, lesson: number});

describe('shownOutcome', () => {
  it('moves with each task, in the module and in the course', () => {
    expect(shownAfter([]).forms).toBe(0);
    const shown = shownAfter([seen(11), seen(12)]);
    // Two of two lessons and four tasks; the quiz is no task.
    expect(shown.forms).toBeCloseTo(2 / 6);
    expect(shown.law).toBe(0);
    expect(shown.course).toBeCloseTo((3 * 2) / 6 / 4);
  });

  it('goes by lessons where it is not known which tasks there are', () => {
    const shown = shownAfter([seen(11), finish(1, 1)], new Map());
    expect(shown.forms).toBe(0.5);
  });

  it('is never less than the lessons and quizzes that are done', () => {
    const shown = shownAfter([finish(1, 1)]);
    expect(shown.forms).toBeCloseTo(1 / 3);
    expect(shown.course).toBe(0.25);
  });

  it('is everything only for what is complete', () => {
    const all = [seen(11), seen(12), seen(21), seen(22), finish(1, 1), finish(1, 2), finish(2, 1)];
    const shown = shownAfter(all);
    expect(shown.forms).toBe(0.99);
    expect(shown.law).toBe(1);
    expect(shown.course).toBeLessThan(1);
  });
});
