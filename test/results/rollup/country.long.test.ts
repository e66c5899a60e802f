import {beforeAll, describe, expect, it} from 'vitest';
import type {FileReading} from '../../../src/results/read/file-reading.ts';
import {readFile} from '../../../src/results/read/read-file.ts';
import {joinRollups} from '../../../src/results/rollup/join-rollups.ts';
import {makeRollup} from '../../../src/results/rollup/make-rollup.ts';
import type {NationalPeriod, NationalScope, Sum} from '../../../src/results/rollup/national-model.ts';
import {sealRollup} from '../../../src/results/rollup/rollup-file.ts';
import {mapCounts, partsOf, type ScopeCounts} from '../../../src/results/rollup/rollup-model.ts';
import {settings} from '../moodle-samples.ts';
import {exactCounts} from './exact-counts.ts';
import {bank, inventedTown, nowWallMs} from './invented-town.ts';

const periods = ['2026-Q3', '2026-Q4'] as const;
const towns = 43;
const people = 700;

const readings: FileReading[] = [];
const exact = new Map<string, ScopeCounts>();

/** What is true of all towns together. */
function add(key: string, counts: ScopeCounts): void {
  const before = exact.get(key);
  exact.set(key, before ? mapCounts([before, counts], ([a = 0, b = 0]) => a + b) : counts);
}

beforeAll(() => {
  for (let town = 1; town <= towns; town++) {
    const results = inventedTown(town, people, [Date.UTC(2026, 6, 1), Date.UTC(2027, 0, 1)]);
    const municipality = `Izdomāta pašvaldība ${town}`;
    for (const period of [...periods, '2026']) {
      const rollup = makeRollup({results, bank, nowWallMs}, {municipality, period});
      const name = `${town}-${period}.json`;
      readings.push(readFile({name, bytes: new TextEncoder().encode(sealRollup(rollup))}, settings));
    }
    for (const quarter of periods)
      for (const scope of ['course', 'one']) add(`${quarter} ${scope}`, exactCounts(results, quarter, scope));
  }
}, 60_000);

/** Each sum of the picture beside the truth. */
function compared(scope: NationalScope, truth: ScopeCounts): readonly (readonly [Sum, number])[] {
  const pairs = (sums: readonly Sum[], counts: readonly number[]): (readonly [Sum, number])[] =>
    sums.map((sum, at) => [sum, counts[at] ?? Number.NaN]);
  return [
    [scope.active, truth.active],
    [scope.done, truth.done],
    [scope.finished, truth.finished],
    [scope.passed, truth.passed],
    ...pairs(scope.minutes?.bands ?? [], partsOf(truth.minutes)),
    ...scope.questions.flatMap(({answered, counts}, at) => {
      const of = truth.questions[at]?.nested ?? [];
      return [[answered, of.at(-1) ?? Number.NaN] as const, ...pairs(counts, partsOf(of))];
    }),
    ...scope.attitudes.flatMap(({pairs: both, before, after}, at) => {
      const of = truth.attitudes[at];
      return [
        [both, of?.before.at(-1) ?? Number.NaN] as const,
        ...pairs(before, partsOf(of?.before ?? [])),
        ...pairs(after, partsOf(of?.after ?? [])),
      ];
    }),
  ];
}

const national = (): readonly NationalPeriod[] => joinRollups(readings)?.national.periods ?? [];

describe(`${towns} municipalities with ${people} people each, over two quarters`, () => {
  it('are read as what they are', () => {
    expect(readings).toHaveLength(3 * towns);
    for (const {kind, problems, records} of readings)
      expect([kind, problems, records]).toEqual(['rollup', [], []]);
    expect(national().map(({period, towns: all}) => [period, all.length])).toEqual([
      ['2026', towns],
      ['2026-Q4', towns],
      ['2026-Q3', towns],
    ]);
  });

  it('give sums that are off by no more than is stated, and in 19 of 20 cases by no more than is usual', () => {
    const all = periods.flatMap((quarter) => {
      const period = national().find((each) => each.period === quarter);
      return (period?.scopes ?? []).map((scope) => ({scope, truth: exact.get(`${quarter} ${scope.scope}`)}));
    });
    expect(all.map(({scope}) => scope.scope)).toEqual(['course', 'one', 'course', 'one']);
    let [cells, usual] = [0, 0];
    for (const {scope, truth} of all)
      for (const [sum, count] of truth ? compared(scope, truth) : []) {
        const missing = scope.missing;
        expect(sum.count - count).toBeLessThanOrEqual(sum.error.most);
        expect(count - sum.count).toBeLessThanOrEqual(sum.error.most + missing);
        cells++;
        if (Math.abs(sum.count - count) <= sum.error.usual) usual++;
      }
    expect(cells).toBeGreaterThan(200);
    expect(usual / cells).toBeGreaterThan(0.9);
  });

  it('give a year that is the sum of its quarters, with the error of all of them', () => {
    const [year, ...quarters] = national();
    for (const scope of year?.scopes ?? []) {
      const parts = quarters.flatMap(({scopes}) => scopes.find((each) => each.scope === scope.scope) ?? []);
      const sum = (of: (each: NationalScope) => number) => parts.reduce((all, each) => all + of(each), 0);
      expect(scope.finished.count).toBe(sum(({finished}) => finished.count));
      expect(scope.finished.error.most).toBe(2 * 4 * towns);
      for (const [at, {answered}] of scope.questions.entries())
        expect(answered.count).toBe(sum(({questions}) => questions[at]?.answered.count ?? 0));
    }
  });

  it('are the same picture in whatever order the files come', () => {
    expect(joinRollups(readings.toReversed())).toEqual(joinRollups(readings));
  });

  it('stand beside each other with intervals that hold what is true of each', () => {
    const [, period] = national();
    const within = (period?.towns ?? []).filter(
      ({shares: {right}}) => right && right.low < 0.6 && right.high > 0.6,
    );
    // All answer right in 6 of 10 cases.
    expect(within.length / towns).toBeGreaterThan(0.95);
  });
});
