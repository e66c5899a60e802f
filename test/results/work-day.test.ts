/** One rule says to which day a work belongs, for the page's periods and for roll-ups. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {doneOf} from '../../src/results/analysis/standing/count-standings.ts';
import {quarterOf} from '../../src/results/analysis/time/period.ts';
import type {Attempt, Learner, Results} from '../../src/results/model.ts';
import {scopedWorks} from '../../src/results/rollup/scoped-works.ts';
import {bank} from './rollup/invented-town.ts';

const dayMs = 86_400_000;
const year = Date.UTC(2026, 0, 1);

/** One try: on which day of the year, with what score and status. */
const tries = (...statuses: readonly Attempt['status'][]) =>
  fc.array(
    fc.record({
      day: fc.integer({min: 0, max: 364}),
      score: fc.option(fc.integer({min: 40, max: 100}), {nil: undefined}),
      status: fc.constantFrom(...statuses),
    }),
    {minLength: 1, maxLength: 3},
  );
const courseOf = (own: ReturnType<typeof tries>) =>
  fc.array(own, {minLength: 20, maxLength: 30}).map((people): Results => ({
    files: [],
    activities: [{key: 'a1', title: 'Kurss', scope: 'course', files: []}],
    learners: people.map((own, at): Learner => ({
      ...{key: `p${at}`, name: `Cilvēks ${at}`, email: '', ids: [], traits: {}},
      work: [
        {
          activity: 'a1',
          attempts: own
            .toSorted((a, b) => a.day - b.day)
            .map(({day, score, status}, index) => ({
              ...{number: index + 1, status, parts: [], answers: [], objectives: []},
              ...(score !== undefined && {score}),
              startedWallMs: year + day * dayMs,
              lastWallMs: year + day * dayMs + 3_600_000,
            })),
        },
      ],
    })),
    remarks: [],
  }));
const course = courseOf(tries('scored', 'incomplete', 'completed', 'passed', 'failed'));
const quarters = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'].map((day, at) => ({
  period: quarterOf(day),
  name: `2026-Q${at + 1}`,
}));

describe('the day of a work', () => {
  it('puts what is done into the same quarter on the page and in roll-ups', () => {
    let compared = 0;
    fc.assert(
      fc.property(course, (results) => {
        const {works} = scopedWorks(results, bank);
        for (const {period, name} of quarters) {
          const {isTooSmall, standings} = analyse(results, {period}, {passMark: 70}, bank);
          if (isTooSmall) continue;
          compared++;
          expect(doneOf(standings, 'reached'), name).toBe(works.filter(({doneIn}) => doneIn === name).length);
        }
      }),
      {numRuns: 60},
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("hangs on the course's own mark, not on the one that the trainer sets", () => {
    fc.assert(
      fc.property(course, fc.integer({min: 0, max: 100}), (results, passMark) => {
        for (const {period} of quarters)
          expect(analyse(results, {period}, {passMark}, bank).learners).toBe(
            analyse(results, {period}, {passMark: 70}, bank).learners,
          );
      }),
      {numRuns: 30},
    );
  });

  it('stays for whoever has passed or reached the mark, when more is done later', () => {
    fc.assert(
      fc.property(courseOf(tries('scored', 'incomplete', 'passed')), (results) => {
        const doneIn = ({learners}: Results, until: number) =>
          scopedWorks(
            {
              ...results,
              learners: learners.map((learner) => ({
                ...learner,
                work: learner.work.map((work) => ({
                  ...work,
                  attempts: work.attempts.filter(({lastWallMs = 0}) => lastWallMs < until),
                })),
              })),
            },
            bank,
          ).works.map(({doneIn: quarter}) => quarter);
        const half = doneIn(results, Date.UTC(2026, 6, 1));
        const whole = doneIn(results, Date.UTC(2027, 0, 1));
        for (const [at, quarter] of half.entries())
          if (quarter !== undefined) expect(whole[at]).toBe(quarter);
      }),
      {numRuns: 60},
    );
  });
});
