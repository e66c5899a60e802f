import {describe, expect, it} from 'vitest';
import type {Module} from '../../src/domain/course.ts';
import {newProgress, reduce} from '../../src/domain/reduce.ts';
import {Session} from '../../src/runtime/session.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';

const summary = moduleOf({tracking: 1, lessons: [1], required: [1], slots: '1:0'});
const outline: Module = {
  id: summary.id,
  title: summary.title,
  credit: [],
  intro: [],
  lessons: [{id: 'law', kind: 'lesson', tracking: 1, title: 'Law', minutes: 8, required: true}],
};

/** A learner who has finished the module's only lesson, in a package of this scope. */
function sessionOf(scope: string): Session {
  return new Session({
    course: courseOf([summary], scope),
    progress: reduce(newProgress('0000000a'), {type: 'finish-lesson', module: 1, lesson: 1}),
    suspendLimitChars: 4096,
    passMark: undefined,
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
});
