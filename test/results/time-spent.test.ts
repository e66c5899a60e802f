import {describe, expect, it} from 'vitest';
import {timeSpent} from '../../src/results/analysis/time/time-spent.ts';
import type {Entry} from '../../src/results/analysis/selection.ts';

const entriesOf = (minutes: readonly number[]): readonly Entry[] =>
  minutes.map((each): Entry => {
    const attempt = {number: 1, timeMs: each * 60_000, answers: [], parts: [], passed: undefined};
    // Only the time is looked at.
    return {work: {activity: 'a1', attempts: [attempt]}} as unknown as Entry;
  });
const binsOf = (minutes: readonly number[]) => timeSpent(entriesOf(minutes));

describe('the picture of time spent', () => {
  it.each([
    {minutes: [15, 31, 50, 66, 85], width: 10, why: 'an hour and a half'},
    {minutes: [1, 2, 3, 4, 7], width: 1, why: 'minutes'},
    {minutes: [200, 400, 600], width: 60, why: 'days of work'},
    {minutes: [0, 0, 0], width: 1, why: 'no time at all'},
  ])('has bins of one width for $why', ({minutes, width}) => {
    const {bins, count, isOpenEnded} = binsOf(minutes);
    expect(new Set(bins.map(({from, to}) => to - from))).toEqual(new Set([width]));
    expect(bins[0]?.from).toBe(0);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
    expect(isOpenEnded).toBe(false);
  });

  it('is not stretched by one page left open overnight, which the last bin counts', () => {
    const usual = Array.from({length: 40}, (_, index) => 20 + index);
    const {bins, isOpenEnded} = binsOf([...usual, 900]);
    expect(isOpenEnded).toBe(true);
    expect(bins.at(-1)).toEqual({from: 55, to: 60, count: 6});
  });

  it('takes more values than a call may have arguments', () => {
    expect(binsOf(Array.from({length: 300_000}, (_, index) => index % 90)).count).toBe(300_000);
  });
});
