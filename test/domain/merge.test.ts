import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {merge} from '../../src/domain/progress/merge.ts';
import type {Action} from '../../src/domain/progress/action.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {someActions} from './fixtures/actions.ts';

const walk = (from: Progress, actions: readonly Action[]): Progress => actions.reduce(reduce, from);
const start = newProgress('0000000a');
const check = (slot: number, packed = '01'): Action => ({type: 'check', module: 1, slot, packed});

/** What was done and reached: this must never be less. */
function holds(state: Progress, part: Progress): boolean {
  return [...part.modules].every(([number, module]) => {
    const found = state.modules.get(number);
    return (
      [...module.done].every((slot) => found?.done.has(slot)) &&
      [...module.quizzes].every(([slot, {best = 0, tries}]) => {
        const quiz = found?.quizzes.get(slot);
        return quiz !== undefined && (quiz.best ?? 0) >= best && quiz.tries >= tries;
      })
    );
  });
}

describe('merging two states of one attempt', () => {
  it('gives the newer one back when the older one is its forerunner', () =>
    fc.assert(
      fc.property(someActions, someActions, (first, then) => {
        const older = walk(start, first);
        const newer = walk(older, then);
        expect(holds(merge(newer, older), newer)).toBe(true);
        expect(merge(newer, older).modules.size).toBe(newer.modules.size);
        expect(merge(newer, older)).toEqual(merge(older, newer));
      }),
    ));

  it('keeps everything that was done and reached on two devices', () =>
    fc.assert(
      fc.property(someActions, someActions, someActions, (before, here, there) => {
        const shared = walk(start, before);
        const [a, b] = [walk(shared, here), walk(shared, there)];
        const both = merge(a, b);
        expect(holds(both, a) && holds(both, b)).toBe(true);
        expect(both.counter).toBeGreaterThanOrEqual(Math.max(a.counter, b.counter));
      }),
    ));

  it('is tried with cases in which the older device has the better score, and more tries', () => {
    const cases = fc.sample(fc.tuple(someActions, someActions, someActions), {numRuns: 300, seed: 1});
    const found = {better: 0, more: 0};
    for (const [before, here, there] of cases) {
      const shared = walk(start, before);
      const [a, b] = [walk(shared, here), walk(shared, there)];
      const [newer, older] = b.counter > a.counter ? [b, a] : [a, b];
      for (const [number, {quizzes}] of older.modules)
        for (const [slot, {best = 0, tries}] of quizzes) {
          const known = newer.modules.get(number)?.quizzes.get(slot);
          if (known?.best !== undefined && known.best < best) found.better++;
          if (known && known.tries < tries) found.more++;
        }
    }
    expect(found.better).toBeGreaterThan(10);
    expect(found.more).toBeGreaterThan(10);
  });

  it('is settled after one time', () =>
    fc.assert(
      fc.property(someActions, someActions, (here, there) => {
        const [a, b] = [walk(start, here), walk(start, there)];
        const both = merge(a, b);
        expect(merge(both, a)).toBe(both);
        expect(merge(both, b)).toBe(both);
      }),
    ));

  describe('of which the newer one lacks an answer to what is done there', () => {
    const older = walk(start, [check(2), {type: 'retry', module: 1, slot: 2}, check(2, '10')]);
    const newer = walk(start, [check(2), {type: 'retry', module: 1, slot: 2}, check(3), check(4), check(5)]);
    const answer = (merged: Progress) => merged.modules.get(1)?.answers.get(2)?.packed;

    it('leaves it cleared when the newer one may have come out of the older one', () =>
      expect(answer(merge(newer, older))).toBeUndefined());
    it('takes it back when it did not', () => expect(answer(merge(newer, older, true))).toBe('10'));
  });

  it('keeps the institution of the newer state, and that of the older one when the newer has none', () => {
    const older = walk(start, [{type: 'pick-role', role: 3}]);
    const newer = walk(start, [check(1), check(2)]);
    expect(merge(newer, older)).toEqual({...newer, counter: newer.counter + 1, role: 3});
    expect(merge(walk(newer, [{type: 'pick-role', role: 7}]), older).role).toBe(7);
  });

  it('keeps the revision of the first pass, so that nothing that changed since goes untold', () => {
    const finished = (revision: number): Action => ({type: 'report', measure: 1, revision});
    const older = walk(start, [check(1), finished(2)]);
    const newer = walk(start, [check(1), check(2), finished(5)]);
    expect(merge(newer, older).revision).toBe(2);
    expect(merge(walk(start, [check(1)]), newer)).toBe(newer);
    expect(merge(walk(start, [check(1), check(2), check(3)]), older).revision).toBe(2);
  });

  it('keeps the answers of both devices', () => {
    const both = merge(walk(start, [check(1)]), walk(start, [check(2), check(3)]));
    expect([...(both.modules.get(1)?.answers.keys() ?? [])].sort()).toEqual([1, 2, 3]);
  });

  it('does not bring back an answer that was cleared to try again', () => {
    const older = walk(start, [check(1)]);
    const newer = walk(older, [{type: 'retry', module: 1, slot: 1}]);
    expect(merge(newer, older)).toBe(newer);
  });

  describe('which both took the same quiz', () => {
    const scored = (score: number, seed = 5): readonly Action[] => [
      {type: 'start-try', module: 1, quiz: 9, open: {seed, questions: [5], answers: new Map(), at: 0}},
      {type: 'finish-try', module: 1, quiz: 9, score},
    ];
    /** Makes a state newer without touching the quiz. */
    const longer = [2, 3, 4, 6, 7, 8].map((slot) => check(slot));

    it.each([
      {older: scored(90), newer: scored(60), best: 90, tries: 1, why: 'the older one was better'},
      {older: scored(60), newer: scored(90), best: 90, tries: 1, why: 'the newer one was better'},
      {older: scored(0), newer: [], best: 0, tries: 1, why: 'only the older one took it'},
      {
        older: scored(45),
        newer: scored(0).slice(0, 1),
        best: 45,
        tries: 1,
        why: 'the newer one has only begun',
      },
      {
        older: [...scored(40), ...scored(50, 6)],
        newer: scored(80),
        best: 80,
        tries: 2,
        why: 'the older one tried more often',
      },
      {
        older: scored(70),
        newer: [...scored(30), ...scored(20, 6)],
        best: 70,
        tries: 2,
        why: 'the newer one tried more often and was worse',
      },
    ])('keeps $best of $tries tries: $why', ({older, newer, best, tries}) => {
      const [a, b] = [walk(start, older), walk(start, [...newer, ...longer])];
      expect(b.counter).toBeGreaterThan(a.counter);
      for (const both of [merge(a, b), merge(b, a), merge(a, b, true)])
        expect(both.modules.get(1)?.quizzes.get(9)).toMatchObject({best, tries});
    });
  });

  it('puts the answers of one draw together', () => {
    const open = {seed: 5, questions: [5, 6], answers: new Map(), at: 0};
    const drawn = walk(start, [{type: 'start-try', module: 1, quiz: 9, open}]);
    const both = merge(
      walk(drawn, [check(5)]),
      walk(drawn, [check(6), {type: 'visit', module: 1, lesson: 2}]),
    );
    expect([...(both.modules.get(1)?.quizzes.get(9)?.open?.answers.keys() ?? [])].sort()).toEqual([5, 6]);
  });

  it('leaves another attempt alone', () => {
    const mine = walk(start, [check(1)]);
    expect(merge(mine, walk(newProgress('0000000b'), [check(2), check(3)]))).toBe(mine);
  });
});
