import {describe, expect, it} from 'vitest';
import type {Progress} from '../../../src/domain/progress.ts';
import {newProgress, reduce} from '../../../src/domain/reduce.ts';
import {takeUp, type TakeUpSituation} from '../../../src/runtime/journal/take-up.ts';

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
    journals: [],
    read: (text) => states[text],
    ...changes,
  });
}

describe('take-up', () => {
  it.each([
    {lms: 'a3', device: 'a5', from: 'both', at: 5, why: 'the last commit was lost'},
    {lms: 'a5', device: 'a3', from: 'both', at: 5, why: 'the learner went on at another computer'},
    {lms: 'a5', device: 'a5', from: 'both', at: 5, why: 'the journal holds what the LMS has no room for'},
    {lms: 'a3', device: 'b4', from: 'lms', at: 3, why: 'the journal is of another attempt'},
    {lms: 'a3', device: 'unreadable', from: 'lms', at: 3, why: 'the journal cannot be read'},
  ])('goes on from $from at $at: $why', ({lms, device, from, at}) => {
    const found = begin({
      fromLms: states[lms],
      journals: [{...journal(device), attempt: device.startsWith('b') ? '0000000b' : '0000000a'}],
    });
    expect(found).toMatchObject({from, progress: {counter: at}});
  });

  it('asks when the LMS is empty and never gave the attempt back', () => {
    expect(begin({journals: [journal('a3', -1, 77)]})).toEqual({
      from: 'ask',
      progress: states['a3'],
      savedAtMs: 77,
    });
  });

  it('offers the newest of several', () => {
    const found = begin({journals: [journal('a3', -1, 1), journal('b4', -1, 2)]});
    expect(found).toMatchObject({from: 'ask', progress: {attempt: '0000000b'}});
  });

  it('begins a new attempt when the LMS had given the old one back', () => {
    expect(begin({journals: [journal('a3', 2)]})).toEqual({from: 'nothing'});
  });

  it('asks even then when the LMS gave back what cannot be read', () => {
    expect(begin({isUnreadable: true, journals: [journal('a3', 2)]})).toMatchObject({from: 'ask'});
  });

  it('offers nothing to a learner whom the LMS does not name', () => {
    expect(begin({isLearnerKnown: false, journals: [journal('a3')]})).toEqual({from: 'nothing'});
  });

  it('offers nothing in which nothing was done', () => {
    expect(begin({journals: [journal('a0'), {...journal('a3'), text: 'unreadable'}]})).toEqual({
      from: 'nothing',
    });
  });
});
