/** Which of two answers, of two open tries, and of two histories counts when states of two devices become one. */
import {describe, expect, it} from 'vitest';
import {merge} from '../../src/domain/progress/merge.ts';
import type {OpenTry, Progress, QuizProgress, SavedAnswer} from '../../src/domain/progress/progress.ts';
import {newProgress} from '../../src/domain/progress/reduce.ts';

const quizSlot = 20;
const halfDone = (packed: string): SavedAnswer => ({packed, checked: false});
const checked = (packed: string): SavedAnswer => ({packed, checked: true});
const tried = (
  seed: number,
  answers: readonly (readonly [number, SavedAnswer])[] = [],
  questions = [1, 2, 3],
): OpenTry => ({seed, questions, answers: new Map(answers), at: 0});

interface Module {
  readonly done?: readonly number[];
  readonly answers?: readonly (readonly [number, SavedAnswer])[];
  readonly quiz?: Partial<QuizProgress>;
}

/** A state with one module; a higher counter is the newer one. */
function state(counter: number, {done = [], answers = [], quiz}: Module): Progress {
  const quizzes: [number, QuizProgress][] = quiz
    ? [[quizSlot, {best: undefined, tries: 0, open: undefined, ...quiz}]]
    : [];
  const module = {done: new Set(done), answers: new Map(answers), quizzes: new Map(quizzes)};
  return {...newProgress('0000000a'), counter, modules: new Map([[1, module]])};
}

const quizOf = (progress: Progress) => progress.modules.get(1)?.quizzes.get(quizSlot);
const answersOf = (progress: Progress) => Object.fromEntries(progress.modules.get(1)?.answers ?? []);
const triedIn = (older: Module['quiz'], newer: Module['quiz']) =>
  quizOf(merge(state(1, {quiz: older ?? {}}), state(2, {quiz: newer ?? {}})))?.open;

describe('of two open tries', () => {
  it('answers of one draw are put together, and a checked one stands above one that is not', () => {
    const older = {
      open: tried(7, [
        [1, checked('01')],
        [2, halfDone('10')],
        [3, checked('11')],
      ]),
    };
    const newer = {
      open: tried(7, [
        [1, halfDone('10')],
        [3, checked('00')],
      ]),
    };
    expect(Object.fromEntries(triedIn(older, newer)?.answers ?? [])).toEqual({
      1: checked('01'),
      2: halfDone('10'),
      3: checked('00'),
    });
  });

  it.each([
    ['another seed', tried(8, [[1, checked('01')]])],
    ['other questions', tried(7, [[1, checked('01')]], [1, 2, 4])],
  ])('the newer one alone stays where the older one is of %s', (_, open) => {
    const newer = tried(7, [[2, halfDone('10')]]);
    expect(triedIn({open}, {open: newer})).toBe(newer);
  });

  it('the only one stays, unless the newer state has finished a try since', () => {
    const open = tried(7, [[1, checked('01')]]);
    expect(triedIn({}, {open})).toBe(open);
    expect(triedIn({open, tries: 1}, {tries: 1})).toBe(open);
    expect(triedIn({open, tries: 1}, {tries: 2})).toBeUndefined();
  });
});

describe('of two answers to what the newer state has not done', () => {
  const merged = (older: SavedAnswer, newer?: SavedAnswer) =>
    answersOf(merge(state(1, {answers: [[5, older]]}), state(2, {answers: newer ? [[5, newer]] : []})))[5];

  it('the checked one counts, else the newer one', () => {
    expect(merged(checked('01'), halfDone('10'))).toEqual(checked('01'));
    expect(merged(halfDone('01'), halfDone('10'))).toEqual(halfDone('10'));
    expect(merged(checked('01'), checked('10'))).toEqual(checked('10'));
    expect(merged(halfDone('01'))).toEqual(halfDone('01'));
  });
});

describe('an answer that the newer state lacks, to what it has done', () => {
  /** The older state has the answer; both have done slot 5. */
  const isTakenBack = (older: Module, newer: Module) =>
    5 in
    answersOf(
      merge(
        state(1, {...older, done: [5, ...(older.done ?? [])], answers: [[5, checked('01')]]}),
        state(2, {...newer, done: [5, ...(newer.done ?? [])]}),
      ),
    );

  it('was cleared there where the newer state has all that the older one has', () => {
    expect(isTakenBack({}, {})).toBe(false);
    expect(isTakenBack({done: [6], quiz: {tries: 1}}, {done: [6, 7], quiz: {tries: 1}})).toBe(false);
  });

  it('is taken back where the older one has done something else, or tried a quiz more often', () => {
    expect(isTakenBack({done: [6]}, {done: [7]})).toBe(true);
    expect(isTakenBack({quiz: {tries: 2}}, {quiz: {tries: 1}})).toBe(true);
    expect(isTakenBack({quiz: {tries: 1}}, {})).toBe(true);
  });
});

it('the higher measure counts, though nothing else differs', () => {
  const [low, high] = [state(2, {}), {...state(1, {}), measure: 0.5}];
  expect(merge(low, high)).toEqual({...low, measure: 0.5, counter: 3});
  expect(merge({...low, measure: 0.7}, high)).toEqual({...low, measure: 0.7});
});
