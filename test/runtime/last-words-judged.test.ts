/** Whether an LMS heard the last words of a visit is known by what the next launch gives back. */
import {describe, expect, it} from 'vitest';
import {fateOf} from '../../src/runtime/last-words/judge-last-words.ts';
import {LastWords, type Said} from '../../src/runtime/last-words/last-words.ts';
import {MemoryStore} from './journal/memory-store.ts';

const wordsIn = (store: MemoryStore) =>
  new LastWords({
    store,
    courseId: 'kr',
    scope: 'course',
    launch: {learnerId: 'anna', standard: 'scorm12'},
    now: () => 1_000,
  });
const said: Said = {attempt: '0000000a', counter: 9, totalMs: 60_000, hadNews: true};

describe('last words', () => {
  it.each([
    {given: {attempt: '0000000a', counter: 9, totalMs: () => 60_000}, fate: 'heard', why: 'all came back'},
    {
      given: {attempt: '0000000a', counter: 8, totalMs: () => 60_000},
      fate: 'lost',
      why: 'an older state came back',
    },
    {
      given: {attempt: '0000000a', counter: 9, totalMs: () => 30_000},
      fate: 'lost',
      why: 'less time came back',
    },
    {
      given: {attempt: '0000000a', counter: 9, totalMs: () => 56_000},
      fate: 'heard',
      why: 'seconds are cut off',
    },
    {
      given: {attempt: '0000000a', counter: 9, totalMs: () => undefined},
      fate: 'heard',
      why: 'no time is told',
    },
    {
      given: {attempt: '0000000a', counter: 12, totalMs: () => 0},
      fate: 'unknown',
      why: 'another device went on',
    },
    {
      given: {attempt: '0000000b', counter: 1, totalMs: () => 0},
      fate: 'unknown',
      why: 'it is another attempt',
    },
  ] as const)('were $fate: $why', ({given, fate}) => {
    const store = new MemoryStore();
    wordsIn(store).said(said);
    expect(fateOf(wordsIn(store).text, given)).toBe(fate);
  });

  it('without news prove nothing when they come back', () => {
    const store = new MemoryStore();
    wordsIn(store).said({...said, hadNews: false});
    expect(fateOf(wordsIn(store).text, {...said, totalMs: () => 60_000})).toBe('unknown');
  });

  it('that were lost are remembered for the LMS, until some are heard', () => {
    const store = new MemoryStore();
    wordsIn(store).threw();
    expect(wordsIn(store).wereLost).toBe(true);
    wordsIn(store).note('unknown');
    expect(wordsIn(store).wereLost).toBe(true);
    wordsIn(store).note('heard');
    expect(wordsIn(store).wereLost).toBe(false);
  });
});
