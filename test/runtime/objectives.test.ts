import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import type {Module} from '../../src/domain/course/course.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {Session} from '../../src/runtime/session/session.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';

const summary = moduleOf({
  tracking: 1,
  lessons: [1, 2],
  required: [1],
  quiz: {tracking: 9, passMark: 70},
  slots: '1:0,2:0,9:0',
});
const outline: Module = {
  id: summary.id,
  title: summary.title,
  credit: [],
  intro: [],
  lessons: [
    {id: 'law', kind: 'lesson', tracking: 1, title: 'Law', minutes: 8, required: true},
    {id: 'test', kind: 'quiz', tracking: 2, title: 'Test', minutes: 8, required: false},
  ],
};

/** A learner who has finished the module's only lesson, in a package of this scope; and a try of the quiz, if it has a score. */
function sessionOf(scope: string, {score, passMark}: {score?: number; passMark?: number} = {}): Session {
  const open = {seed: 1, questions: [5], answers: new Map(), at: 0};
  const tried: readonly Action[] =
    score === undefined
      ? []
      : [
          {type: 'start-try', module: 1, quiz: 9, open},
          {type: 'finish-try', module: 1, quiz: 9, score},
        ];
  const actions: readonly Action[] = [{type: 'finish-lesson', module: 1, lesson: 1}, ...tried];
  return new Session({
    course: courseOf([summary], scope),
    progress: actions.reduce(reduce, newProgress('0000000a')),
    suspendLimitChars: 4096,
    passMark,
    spentMs: () => 0,
  });
}

const objectivesOf = (session: Session) => session.snapshot().objectives.map(({id}) => id);

describe('objectives', () => {
  it('of the course are its modules', () => {
    expect(objectivesOf(sessionOf('course'))).toEqual([summary.id]);
  });

  it('of a module are its lessons, and none before its outline is there', () => {
    const session = sessionOf(summary.id);
    expect(objectivesOf(session)).toEqual([]);
    session.addModule(outline);
    expect(objectivesOf(session)).toEqual(['law']);
  });

  it.each([
    {score: 70, passMark: undefined, finished: true, why: 'exactly our mark'},
    {score: 69.99, passMark: undefined, finished: false, why: 'a little below it'},
    {score: 75, passMark: 90, finished: false, why: 'above ours, below that of the LMS'},
    {score: 90, passMark: 90, finished: true, why: 'exactly that of the LMS'},
    {score: 60, passMark: 50, finished: true, why: 'below ours, above that of the LMS'},
  ])('say of a quiz what the score says: finished $finished with $why', ({score, passMark, finished}) => {
    const session = sessionOf(summary.id, {score, ...(passMark !== undefined && {passMark})});
    session.addModule(outline);
    const objective = session.snapshot().objectives.find(({id}) => id === 'test');
    expect(objective).toEqual({id: 'test', description: 'Test', finished, scoreRaw: score});
    expect(session.snapshot().finished).toBe(finished);
  });

  it('of the course say of its final test what the score says', () => {
    const session = new Session({
      course: courseOf([{...summary, id: 'final-test'}]),
      progress: sessionOf('course', {score: 75}).progress,
      suspendLimitChars: 4096,
      passMark: 90,
      spentMs: () => 0,
    });
    expect(session.snapshot().objectives.map(({finished}) => finished)).toEqual([false]);
  });
});
