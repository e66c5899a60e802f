import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import {outcomeOf} from '../../src/domain/progress/outcome.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const forms = moduleOf({
  tracking: 1,
  id: 'forms',
  required: [1, 2],
  lessons: [1, 2],
  optionalFor: {2: [4, 5]},
  quiz: {tracking: 9, passMark: 70},
});
const formsAlone = courseOf([forms], 'forms');

const open = {seed: 1, questions: [5], answers: new Map(), at: 0};
const lesson = (number: number): Action => ({type: 'finish-lesson', module: 1, lesson: number});
const passed: readonly Action[] = [
  {type: 'start-try', module: 1, quiz: 9, open},
  {type: 'finish-try', module: 1, quiz: 9, score: 90},
];
const after = (...actions: readonly Action[]): Progress => actions.reduce(reduce, newProgress('00000001'));

describe('a lesson that some institutions may leave out', () => {
  const role = (number: number): Action => ({type: 'pick-role', role: number});

  it.each<{actions: readonly Action[]; done: number; required: number; complete: boolean; why: string}>([
    {actions: [], done: 1, required: 2, complete: false, why: 'no institution was picked'},
    {actions: [role(0)], done: 1, required: 2, complete: false, why: 'it is another institution'},
    {actions: [role(6)], done: 1, required: 2, complete: false, why: 'it matters to the institution'},
    {actions: [role(4)], done: 1, required: 1, complete: true, why: 'the institution may leave it out'},
    {actions: [role(4), lesson(2)], done: 1, required: 1, complete: true, why: 'it was done all the same'},
    {actions: [role(4), role(6)], done: 1, required: 2, complete: false, why: 'the institution was changed'},
  ])('gives $done of $required when $why', ({actions, done, required, complete}) => {
    const progress = after(lesson(1), ...passed, ...actions);
    expect(outcomeOf(formsAlone, progress).modules.get(1)).toMatchObject({
      lessonsDone: done,
      lessonsRequired: required,
      complete,
    });
  });

  it('never makes a quiz be left out', () => {
    const progress = after(role(4), lesson(1));
    expect(outcomeOf(formsAlone, progress)).toMatchObject({finished: false, measure: 0.5});
  });

  it('does not take a finished course back when the institution is changed', () => {
    const finished = after(role(4), lesson(1), ...passed, {type: 'report', measure: 1});
    expect(outcomeOf(formsAlone, reduce(finished, role(6)))).toMatchObject({finished: true, measure: 1});
  });
});
