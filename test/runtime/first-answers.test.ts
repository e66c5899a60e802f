/** What is pressed in a scenario or a rating, down to what an LMS is told. */
import {describe, expect, it} from 'vitest';
import {CheckEvent, DraftEvent, RetryEvent} from '../../src/components/events.ts';
import type {Answer} from '../../src/domain/blocks/answers/answer.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {newProgress} from '../../src/domain/progress/reduce.ts';
import {connectAnswers} from '../../src/entries/player/lesson/answers.ts';
import {Session} from '../../src/runtime/session/session.ts';
import {attitude, decision, scenario} from '../domain/fixtures/blocks.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';

const lesson: Lesson = {
  id: 'lesson',
  module: 'module-1',
  title: 'Lesson',
  goals: [],
  blocks: [
    scenario([
      decision(61, {a: 'good', b: 'poor'}, {next: 'd62'}),
      decision(62, {a: 'good', b: 'partly', c: 'good'}),
    ]),
    attitude(['a', 'b']),
  ],
  sources: [],
};
const course = courseOf([moduleOf({tracking: 1, lessons: [1], slots: '1:0,60:0,61:2,62:3,70:6'})]);

/** A learner in the lesson. */
function opened() {
  const session = new Session({
    course,
    progress: newProgress('00000001'),
    suspendLimitChars: 4096,
    passMark: undefined,
    spentMs: () => 0,
  });
  const player = new EventTarget();
  // Listening is all that is asked of the element, and Node has no other one.
  connectAnswers(player as HTMLElement, {
    session,
    open: () => ({lesson, moduleNumber: 1, lessonNumber: 1}),
    onChange: () => undefined,
    isReadOnly: () => false,
  });
  const module = () => session.progress.modules.get(1);
  return {
    check: (slot: number, answer: Answer) => player.dispatchEvent(new CheckEvent(slot, answer, 1000)),
    draft: (slot: number, answer: Answer) => player.dispatchEvent(new DraftEvent(slot, answer)),
    goBack: (slot: number) => player.dispatchEvent(new RetryEvent(slot)),
    isDone: (slot: number) => module()?.done.has(slot) ?? false,
    answered: () => [...(module()?.answers.keys() ?? [])],
    reported: () =>
      session.snapshot().interactions.map(({id, response, result}) => `${id} ${response.join()} ${result}`),
  };
}

describe('a scenario', () => {
  it('reports the first answer to each decision, and no later one', () => {
    const learner = opened();
    learner.check(61, {b: 'x'});
    learner.goBack(61);
    learner.check(61, {a: 'x'});
    learner.check(62, {b: 'x'});
    learner.goBack(62);
    learner.check(62, {c: 'x'});
    expect(learner.reported()).toEqual(['module.case-d61 b wrong', 'module.case-d62 b neutral']);
  });

  it('is done with the decision that leads to its end, and stays done', () => {
    const learner = opened();
    learner.check(61, {a: 'x'});
    expect(learner.isDone(60)).toBe(false);
    learner.check(62, {c: 'x'});
    expect(learner.isDone(60)).toBe(true);
    learner.goBack(61);
    expect(learner.isDone(60)).toBe(true);
  });

  it('forgets a decision taken back, and those after it', () => {
    const learner = opened();
    learner.check(61, {a: 'x'});
    learner.check(62, {a: 'x'});
    learner.goBack(62);
    expect(learner.answered()).toEqual([61]);
    learner.check(62, {c: 'x'});
    learner.goBack(61);
    expect(learner.answered()).toEqual([]);
  });
});

describe('a rating', () => {
  it('reports each statement once it is checked, and not when it is changed later', () => {
    const learner = opened();
    learner.draft(70, {a: '2'});
    expect(learner.reported()).toEqual([]);
    learner.check(70, {a: '2', b: '5'});
    learner.goBack(70);
    learner.check(70, {a: '4', b: '4'});
    expect(learner.reported()).toEqual(['module.views-a 2 neutral', 'module.views-b 5 neutral']);
    expect(learner.isDone(70)).toBe(true);
  });
});
