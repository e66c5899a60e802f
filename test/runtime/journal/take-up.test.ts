import {describe, expect, it} from 'vitest';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import {takeUp, type TakeUpSituation} from '../../../src/runtime/launch/take-up.ts';

/** Progress of an attempt after so many lessons. */
function progress(attempt: string, lessons: number): Progress {
  const steps = Array.from({length: lessons}, (_, at) => at + 1);
  return steps.reduce(
    (state, lesson) => reduce(state, {type: 'finish-lesson', module: 1, lesson}),
    newProgress(attempt),
  );
}

const states: Readonly<Record<string, Progress>> = {
  a0: progress('0000000a', 0),
  a3: progress('0000000a', 3),
  a5: progress('0000000a', 5),
  b4: progress('0000000b', 4),
};
const journal = (name: string, given = -1, savedAtMs = 1_000) => ({
  attempt: states[name]?.attempt ?? '',
  counter: states[name]?.counter ?? 0,
  text: name,
  given,
  savedAtMs,
});

function begin(changes: Partial<TakeUpSituation>) {
  return takeUp({
    fromLms: undefined,
    isUnreadable: false,
    isLearnerKnown: true,
    isNoNewAttempt: false,
    journals: [],
    read: (text) => states[text],
    ...changes,
  });
}

describe('take-up', () => {
  it.each([
    {lms: 'a3', device: 'a5', at: 5, why: 'the last commit was lost'},
    {lms: 'a5', device: 'a3', at: 5, why: 'the learner went on at another computer'},
    {lms: 'a5', device: 'a5', at: 5, why: 'both are the same'},
    {lms: 'a3', device: 'unreadable', at: 3, why: 'the journal cannot be read'},
  ])('goes on at $at without asking: $why', ({lms, device, at}) => {
    const journals = [{...journal(device), attempt: '0000000a'}];
    const found = begin({fromLms: states[lms], journals});
    expect(found).toMatchObject({progress: {counter: at}, lost: undefined});
  });

  it('takes the journal of two equals: it holds what the LMS has no room for', () => {
    const full = progress('0000000a', 3);
    const found = begin({fromLms: states['a3'], journals: [journal('a3')], read: () => full});
    expect(found.progress).toBe(full);
  });

  it('asks when the LMS is empty and never gave the attempt back', () => {
    const lost = {progress: states['a3'], savedAtMs: 77};
    expect(begin({journals: [journal('a3', -1, 77)]})).toEqual({progress: undefined, lost});
  });

  it('asks, too, when the LMS meanwhile has another attempt', () => {
    const found = begin({fromLms: states['a3'], journals: [journal('b4')]});
    expect(found).toMatchObject({progress: {attempt: '0000000a'}, lost: {progress: {attempt: '0000000b'}}});
  });

  it('goes on with the newest, and asks nothing, where an empty LMS has begun no new attempt', () => {
    const journals = [journal('a3', 2, 1), journal('b4', 2, 2)];
    expect(begin({isNoNewAttempt: true, journals})).toEqual({progress: states['b4'], lost: undefined});
    expect(begin({isNoNewAttempt: true, isLearnerKnown: false, journals}).progress).toBeUndefined();
  });

  it('offers the newest of several', () => {
    const found = begin({journals: [journal('a3', -1, 1), journal('b4', -1, 2)]});
    expect(found.lost?.progress.attempt).toBe('0000000b');
  });

  it.each([
    {situation: {journals: [journal('a3', 2)]}, why: 'the LMS had given it back: a new attempt was wanted'},
    {situation: {isLearnerKnown: false, journals: [journal('a3')]}, why: 'the LMS does not name the learner'},
    {
      situation: {journals: [journal('a0'), {...journal('a3'), text: 'unreadable'}]},
      why: 'nothing was done in it, or it cannot be read',
    },
  ])('begins afresh and offers nothing: $why', ({situation}) => {
    expect(begin(situation)).toEqual({progress: undefined, lost: undefined});
  });

  it('asks for an attempt once given back when the LMS now gives what cannot be read', () => {
    expect(begin({isUnreadable: true, journals: [journal('a3', 2)]}).lost).toBeDefined();
  });
});
