/** When somebody has passed, where several attempts tell. */
import {describe, expect, it} from 'vitest';
import {finishOf} from '../../src/results/analysis/standing/standing.ts';
import type {Attempt} from '../../src/results/model.ts';

const attempt = (number: number, own: Partial<Attempt>): Attempt => ({
  number,
  status: 'completed',
  lastWallMs: number * 1000,
  parts: [],
  answers: [],
  objectives: [],
  ...own,
});
const work = (...attempts: readonly Attempt[]) => ({activity: 'a', attempts});

describe('the day on which somebody passed', () => {
  it.each([
    {how: 'by their last visits', times: () => ({}), basis: 'last-access'},
    {how: 'by their ends', times: (finishedWallMs: number) => ({finishedWallMs}), basis: 'completion'},
  ])(
    'is that of the attempt that reached the mark, not of one that was over before: $how',
    ({times, basis}) => {
      const below = attempt(1, {score: 50, ...times(1000)});
      const passed = attempt(2, {score: 80, ...times(2000)});
      expect(finishOf(work(below, passed), 70)).toEqual({wallMs: 2000, basis});
    },
  );

  it('is that of the first attempt that was completed where nothing is scored', () => {
    expect(finishOf(work(attempt(1, {}), attempt(2, {})), 70)?.wallMs).toBe(1000);
  });

  it('is that of the first of several that passed', () => {
    const works = work(attempt(1, {status: 'passed', score: 60}), attempt(2, {score: 90}));
    expect(finishOf(works, 70)?.wallMs).toBe(1000);
  });
});
