import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/progress/action.ts';
import {isFinished, isFirstAnswer} from '../../src/domain/progress/open-try.ts';
import type {OpenTry, Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {decode} from '../../src/domain/suspend-data/decode.ts';
import {encode} from '../../src/domain/suspend-data/encode.ts';
import {someActions} from './fixtures/actions.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const start = newProgress('0000abcd');
const after = (...actions: readonly Action[]): Progress => actions.reduce(reduce, start);
const open: OpenTry = {seed: 7, questions: [5, 6], answers: new Map(), at: 0};

const visit = {type: 'visit', module: 1, lesson: 2} as const;
const draft = {type: 'draft', module: 1, slot: 3, packed: '01'} as const;
const check = {type: 'check', module: 1, slot: 3, packed: '10'} as const;
const retry = {type: 'retry', module: 1, slot: 3} as const;
const startTry = {type: 'start-try', module: 1, quiz: 9, open} as const;
const answer = {type: 'check', module: 1, slot: 5, packed: '10'} as const;
const finishTry = {type: 'finish-try', module: 1, quiz: 9, score: 50} as const;
const move = {type: 'move', module: 1, quiz: 9, at: 1} as const;

const moduleAfter = (...actions: readonly Action[]) => after(...actions).modules.get(1);
const quizAfter = (...actions: readonly Action[]) => moduleAfter(...actions)?.quizzes.get(9);

describe('nothing happened', () => {
  it.each<{before: readonly Action[]; action: Action; why: string}>([
    {before: [visit], action: visit, why: 'the same lesson is still on screen'},
    {before: [draft], action: draft, why: 'the draft did not change'},
    {before: [check], action: check, why: 'the same answer is checked again'},
    {before: [check], action: draft, why: 'a late draft comes after the check'},
    {before: [], action: retry, why: 'there is no answer to clear'},
    {
      before: [{type: 'seen', module: 1, slot: 4}],
      action: {type: 'seen', module: 1, slot: 4},
      why: 'it was seen before',
    },
    {
      before: [{type: 'finish-lesson', module: 1, lesson: 2}],
      action: {type: 'finish-lesson', module: 1, lesson: 2},
      why: 'the lesson was finished before',
    },
    {before: [startTry], action: {...startTry, open: {...open, seed: 8}}, why: 'a try is open already'},
    {before: [], action: {...startTry, open: {...open, questions: []}}, why: 'the try asks nothing'},
    {
      before: [startTry, answer],
      action: {...answer, packed: '01'},
      why: 'the first click on a question counts',
    },
    {
      before: [startTry, answer],
      action: {...answer, type: 'draft', packed: '01'},
      why: 'the question is answered',
    },
    {before: [startTry], action: {...move, at: 2}, why: 'only finishing leads to the result'},
    {before: [startTry], action: {...move, at: -1}, why: 'there is no such question'},
    {before: [startTry], action: {...move, at: 0}, why: 'that question is on screen'},
    {before: [startTry, finishTry], action: move, why: 'nothing leads back from the result'},
    {before: [], action: finishTry, why: 'no try is open'},
    {before: [startTry, finishTry], action: {...finishTry, score: 90}, why: 'the try was finished before'},
    {
      before: [{type: 'report', measure: 0.5}],
      action: {type: 'report', measure: 0.4},
      why: 'a higher measure was reported',
    },
  ])('when $why', ({before, action}) => {
    const progress = after(...before);
    expect(reduce(progress, action)).toBe(progress);
  });
});

describe('a practice block', () => {
  it('keeps a draft, and is done only when checked', () => {
    expect(moduleAfter(draft)?.answers.get(3)).toEqual({packed: '01', checked: false});
    expect(moduleAfter(draft)?.done.has(3)).toBe(false);
    expect(moduleAfter(draft, check)?.answers.get(3)).toEqual({packed: '10', checked: true});
    expect(moduleAfter(draft, check)?.done.has(3)).toBe(true);
  });

  it('can be tried as often as wanted and stays done', () => {
    expect(moduleAfter(check, retry)).toMatchObject({answers: new Map(), done: new Set([3])});
    expect(moduleAfter(check, retry, draft)?.answers.get(3)).toEqual({packed: '01', checked: false});
  });
});

describe('a try', () => {
  it('takes the answers to its questions, and marks them as answered for ever', () => {
    expect(quizAfter(startTry, answer)?.open?.answers).toEqual(new Map([[5, {packed: '10', checked: true}]]));
    expect(moduleAfter(startTry, answer)?.answers.size).toBe(0);
    expect(moduleAfter(startTry, answer, finishTry, startTry)?.done.has(5)).toBe(true);
  });

  it('keeps the half-done answer to the question on screen', () => {
    expect(quizAfter(startTry, {...answer, type: 'draft'})?.open?.answers.get(5)?.checked).toBe(false);
  });

  it('moves between its questions', () => {
    expect(quizAfter(startTry, move)?.open?.at).toBe(1);
    expect(quizAfter(startTry, move, {...move, at: 0})?.open?.at).toBe(0);
  });

  it('counts when finished, stays to show its result, and marks its quiz as done', () => {
    expect(quizAfter(startTry, answer, finishTry)).toMatchObject({
      best: 50,
      tries: 1,
      open: {at: 2, questions: [5, 6]},
    });
    expect(moduleAfter(startTry, finishTry)?.done.has(9)).toBe(true);
  });

  it('makes way for a new one once it is finished; the best score stays', () => {
    const worse = quizAfter(startTry, finishTry, startTry, {...finishTry, score: 25});
    expect(worse).toMatchObject({best: 50, tries: 2});
    expect(quizAfter(startTry, finishTry, startTry)?.open).toEqual(open);
  });

  it('has a score of two decimals between 0 and 100', () => {
    expect(quizAfter(startTry, {...finishTry, score: 66.6666})?.best).toBe(66.67);
    expect(quizAfter(startTry, {...finishTry, score: 120})?.best).toBe(100);
    expect(quizAfter(startTry, {...finishTry, score: -1})?.best).toBe(0);
  });
});

describe('a first answer', () => {
  it.each<{before: readonly Action[]; slot: number; is: boolean; why: string}>([
    {before: [startTry], slot: 5, is: true, why: 'the question is asked for the first time'},
    {before: [startTry, answer], slot: 5, is: false, why: 'the question is answered in this try'},
    {
      before: [startTry, answer, finishTry, startTry],
      slot: 5,
      is: false,
      why: 'it was answered in an earlier try',
    },
    {before: [startTry, finishTry, startTry], slot: 5, is: true, why: 'the earlier try left it open'},
    {before: [startTry, finishTry], slot: 6, is: false, why: 'the try is over'},
    {before: [startTry], slot: 3, is: false, why: 'the slot is no question of the try'},
    {before: [], slot: 5, is: false, why: 'nothing was started'},
  ])('is $is when $why', ({before, slot, is}) => {
    expect(isFirstAnswer(after(...before), 1, {slot, isQuestion: true})).toBe(is);
  });

  it('of a decision or a rating is the first check, also when it was taken back since', () => {
    const check: Action = {type: 'check', module: 1, slot: 3, packed: '10'};
    const isFirstAfter = (...before: readonly Action[]): boolean =>
      isFirstAnswer(after(...before), 1, {slot: 3, isQuestion: false});
    expect(isFirstAfter()).toBe(true);
    expect(isFirstAfter({...check, type: 'draft'})).toBe(true);
    expect(isFirstAfter(check)).toBe(false);
    expect(isFirstAfter(check, {type: 'retry', module: 1, slot: 3})).toBe(false);
  });
});

describe('every change', () => {
  it('raises the counter by one and makes its module the latest touched one', () => {
    const other = {...check, module: 2};
    expect(after(visit, other).counter).toBe(2);
    expect([...after(visit, other).modules.keys()]).toEqual([1, 2]);
    expect([...after(visit, other, check).modules.keys()]).toEqual([2, 1]);
    expect(after(visit, {...visit, module: 2}).place).toEqual({module: 2, lesson: 2});
  });

  it('keeps what may never fall: measure, best scores, tries, what is done, the counter', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        let progress = start;
        for (const action of actions) {
          const next = reduce(progress, action);
          expect(next === progress ? next.counter : next.counter - 1).toBe(progress.counter);
          expect(next.measure).toBeGreaterThanOrEqual(progress.measure);
          expect(next.measure).toBeLessThanOrEqual(1);
          for (const [number, module] of progress.modules) {
            const now = next.modules.get(number);
            for (const slot of module.done) expect(now?.done.has(slot)).toBe(true);
            for (const [slot, {best, tries}] of module.quizzes) {
              expect(now?.quizzes.get(slot)?.best ?? 0).toBeGreaterThanOrEqual(best ?? 0);
              expect(now?.quizzes.get(slot)?.tries).toBeGreaterThanOrEqual(tries);
            }
          }
          progress = next;
        }
      }),
    );
  });

  it('leaves the value before it as it was', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        let progress = start;
        for (const action of actions) {
          const copy = structuredClone(progress);
          const next = reduce(progress, action);
          expect(progress).toEqual(copy);
          progress = next;
        }
      }),
      {numRuns: 30},
    );
  });

  it('never leaves a finished try unscored, and survives being saved', () => {
    const slots = '1:2,2:2,3:2,4:2,5:2,6:2,7:2,8:2,9:0,10:0';
    const course = courseOf([1, 2, 3].map((tracking) => moduleOf({tracking, slots})));
    fc.assert(
      fc.property(someActions, (actions) => {
        const progress = after(...actions);
        for (const module of progress.modules.values()) {
          for (const {tries, open: last} of module.quizzes.values()) {
            if (last && isFinished(last)) expect(tries).toBeGreaterThan(0);
          }
        }
        expect(decode(encode(progress, course, 4096), course)).toEqual(progress);
      }),
    );
  });
});

describe('the institution', () => {
  it('is kept beside everything else, and can be changed at any time without a loss', () => {
    const before = after(
      {type: 'visit', module: 1, lesson: 2},
      {type: 'finish-lesson', module: 1, lesson: 2},
    );
    const picked = reduce(before, {type: 'pick-role', role: 5});
    const changed = reduce(picked, {type: 'pick-role', role: 0});
    expect(picked).toEqual({...before, counter: before.counter + 1, role: 5});
    expect(changed).toEqual({...before, counter: before.counter + 2, role: 0});
  });

  it.each([
    {role: 5, why: 'it is the same one again'},
    {role: 32, why: 'saved data have no room for it'},
    {role: -1, why: 'it is below 0'},
    {role: 1.5, why: 'it is no whole number'},
  ])('$role changes nothing when $why', ({role}) => {
    const picked = reduce(after(), {type: 'pick-role', role: 5});
    expect(reduce(picked, {type: 'pick-role', role})).toBe(picked);
  });
});
