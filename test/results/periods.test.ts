/** Which days a figure is about, and that no period tells of a few people once names are gone. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {closedPeriods, quarterOf, yearOf} from '../../src/results/analysis/time/period.ts';
import {daysOfWork} from '../../src/results/analysis/time/work-day.ts';
import {pseudonymised} from '../../src/results/export/pseudonymised.ts';
import type {Attempt, Learner, Results, Work} from '../../src/results/model.ts';

const at = (day: string): number => Date.parse(`${day}T10:00:00Z`);
const attempt = (own: Partial<Attempt>): Attempt => ({
  number: 1,
  status: 'scored',
  parts: [],
  answers: [],
  objectives: [],
  ...own,
});
const work = (...attempts: readonly Partial<Attempt>[]): Work => ({
  activity: 'a1',
  attempts: attempts.map(attempt),
});
const learner = (n: number, own: Work, group = 'A'): Learner => ({
  key: `p${n}`,
  name: `Cilvēks ${n}`,
  email: '',
  ids: [],
  traits: {group: [group]},
  work: [own],
});
const resultsOf = (learners: readonly Learner[]): Results => ({
  files: [],
  activities: [{key: 'a1', title: 'Kurss', files: []}],
  learners,
  remarks: [],
});
const marked = {passMark: 70};
const closed = (results: Results) => closedPeriods(results.learners, daysOfWork(results, undefined));

describe('the day of a work', () => {
  it.each([
    [
      'the day it was passed, though visited later',
      work({status: 'passed', finishedWallMs: at('2026-03-30'), lastWallMs: at('2026-06-01')}),
      '2026-03-30',
    ],
    [
      'the day of the best score',
      work({score: 90, lastWallMs: at('2026-03-30')}, {number: 2, score: 40, lastWallMs: at('2026-06-01')}),
      '2026-03-30',
    ],
    [
      'the last visit of what is not finished',
      work({status: 'incomplete', startedWallMs: at('2026-03-30'), lastWallMs: at('2026-06-01')}),
      '2026-06-01',
    ],
    [
      'the day of the completion',
      {
        ...work({score: 50, lastWallMs: at('2026-06-01')}),
        completion: {isComplete: true, atWallMs: at('2026-05-05')},
      },
      '2026-05-05',
    ],
    [
      'the day the mark was first reached, whatever is done later',
      work({score: 75, lastWallMs: at('2026-03-30')}, {number: 2, score: 95, lastWallMs: at('2026-06-01')}),
      '2026-03-30',
    ],
    ['no day where no file names one', work({score: 50}), undefined],
  ] as const)('is %s', (_, own, day) => expect(daysOfWork({activities: []}, undefined)(own)).toBe(day));

  it('is in one quarter and one year', () => {
    expect(quarterOf('2024-02-29')).toEqual({from: '2024-01-01', to: '2024-03-31'});
    expect(quarterOf('2026-12-31')).toEqual({from: '2026-10-01', to: '2026-12-31'});
    expect(yearOf('2026-07-01')).toEqual({from: '2026-01-01', to: '2026-12-31'});
  });
});

const days = ['2026-02-03', '2026-05-06', '2026-08-09', '2026-11-12'];
const spread = (counts: readonly number[]) =>
  resultsOf(
    counts.flatMap((count, quarter) =>
      Array.from({length: count}, (_, n) =>
        learner(
          quarter * 100 + n,
          work({score: 80, startedWallMs: at(days[quarter] ?? ''), lastWallMs: at(days[quarter] ?? '')}),
        ),
      ),
    ),
  );

describe('a period', () => {
  it('counts whose work is in it, in figures and in the list', () => {
    const results = spread([6, 7, 8, 9]);
    const filter = {period: {from: '2026-04-01', to: '2026-09-30'}};
    expect(analyse(results, filter, marked).learners).toBe(15);
    expect(listLearners(results, filter, marked)).toHaveLength(15);
    expect(analyse(results, {period: {from: '2026-10-01'}}, marked).learners).toBe(9);
    expect(analyse(results, {period: {to: '2026-06-30'}}, marked).learners).toBe(13);
  });

  it('of fewer than five, or that leaves out fewer than five, shows nothing', () => {
    const results = spread([6, 4, 8, 9]);
    expect(analyse(results, {period: {from: '2026-04-01', to: '2026-06-30'}}, marked).isTooSmall).toBe(true);
    expect(analyse(results, {period: {from: '2026-05-07'}}, marked).isTooSmall).toBe(false);
    expect(analyse(spread([4, 6, 8, 9]), {period: {from: '2026-04-01'}}, marked).isTooSmall).toBe(true);
  });

  it('is not an own group whose single answers are shown', () => {
    expect(
      analyse(spread([6, 7, 8, 9]), {period: {from: '2026-04-01', to: '2026-06-30'}}, marked).isOwnGroup,
    ).toBe(false);
  });

  it('can only be a whole quarter or year once names are gone', () => {
    const results = pseudonymised(spread([6, 7, 8, 9]), 'seed');
    const isHidden = (from: string, to: string) => analyse(results, {period: {from, to}}, marked).isTooSmall;
    expect(isHidden('2026-04-01', '2026-06-30')).toBe(false);
    expect(isHidden('2026-01-01', '2026-12-31')).toBe(false);
    expect(isHidden('2026-04-02', '2026-06-30')).toBe(true);
    expect(isHidden('2026-04-01', '2026-09-30')).toBe(true);
  });

  it('is not offered where a quarter follows from the year and the other quarters', () => {
    expect(closed(spread([6, 7, 8, 9]))).toHaveLength(5);
    expect(closed(spread([20, 15, 15, 3]))).toEqual([yearOf('2026-01-01')]);
  });

  it('without names never leaves one to four people between the sums of what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 12}), {minLength: 4, maxLength: 4}), (counts) => {
        const results = pseudonymised(spread(counts), 'seed');
        const shown = (period: {from: string; to: string}) => {
          const {isTooSmall, learners} = analyse(results, {period}, marked);
          return isTooSmall ? undefined : learners;
        };
        const quarters = days.map((day) => shown(quarterOf(day)));
        const year = shown(yearOf('2026-01-01')) ?? results.learners.length;
        // Whatever is subtracted from the year, nobody is left or five.
        for (let bits = 0; bits < 16; bits++) {
          const chosen = quarters.filter((_, place) => (bits & (1 << place)) !== 0);
          if (chosen.includes(undefined)) continue;
          const left = year - chosen.reduce<number>((sum, count) => sum + (count ?? 0), 0);
          expect(left === 0 || left >= 5 || results.learners.length < 5).toBe(true);
        }
      }),
      {numRuns: 80},
    );
  });
});
