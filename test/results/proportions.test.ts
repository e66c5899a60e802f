/** Pearson's test against scipy's (`stats.chi2.sf`, `stats.chi2_contingency(correction=False)`), to six digits, and what is said of groups by it. */
import {describe, expect, it} from 'vitest';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {chiSquareAbove, proportionsTest} from '../../src/results/analysis/statistics/chi-square.ts';
import {shareInterval} from '../../src/results/analysis/statistics/wilson.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerSample} from './trainer-samples.ts';

type Counted = readonly [count: number, of: number];

const inPart: Counted = [14, 20];
const likeTheRest: readonly Counted[] = [[18, 20], [9, 20], inPart, inPart, inPart, inPart];
const oneApart: readonly Counted[] = [
  [18, 20],
  [7, 20],
  [12, 20],
  [13, 20],
  [13, 20],
  [12, 20],
];
const testOf = (groups: readonly Counted[]) => proportionsTest(groups.map(([count, of]) => ({count, of})));

describe('the chi-square distribution', () => {
  it.each([
    [3.84, 1, 0.05004352],
    [5, 2, 0.082085],
    [10.6, 5, 0.05991363],
    [50, 42, 0.1854923],
    [2.5, 3, 0.47529108],
    [0, 4, 1],
  ])('above %d with %d degrees of freedom', (x, freedom, known) =>
    expect(chiSquareAbove(x, freedom)).toBeCloseTo(known, 6),
  );
});

describe('shares of several groups', () => {
  it('are compared all together', () => {
    expect(
      testOf([
        [9, 10],
        [8, 15],
      ]),
    ).toBeCloseTo(0.0541812, 6);
    expect(testOf(likeTheRest)).toBeCloseTo(0.08826457, 6);
    expect(testOf(oneApart)).toBeCloseTo(0.02227982, 6);
  });

  it('of nobody, of everybody and of one group are no comparison', () => {
    for (const groups of [
      [
        [0, 5],
        [0, 6],
      ],
      [
        [5, 5],
        [6, 6],
      ],
      [[3, 5]],
      [],
    ] as const)
      expect(testOf(groups)).toBeUndefined();
  });
});

describe('what is said of groups', () => {
  const {results, bank} = trainerSample('drawn');
  const whole = analyse(results, {}, {passMark: 70}, bank);
  const [breakdown] = whole.breakdowns;
  const [sample] = breakdown?.rows ?? [];
  const said = (groups: readonly Counted[], isOverlapping = false): string => {
    if (!breakdown || !sample) throw new Error('The class has groups.');
    const rows = groups.map(([count, of], at) => ({
      ...sample,
      ...{value: `${at + 1}. grupa`, doneLearners: count, learners: of, unknownLearners: 0},
      interval: shareInterval(count, of),
    }));
    return groupFigure({...breakdown, rows, isOverlapping}, whole)?.summary ?? '';
  };

  it('is no more than that they may differ by chance, where the best and the worst of many are as far apart as chance puts them', () => {
    expect(said(likeTheRest)).toContain('Atšķirības starp grupām var būt nejaušas.');
    expect(said(likeTheRest.slice(0, 2))).toContain('lielāka, nekā varētu būt nejauši');
  });

  it('is that they differ where all together they do', () =>
    expect(said(oneApart)).toContain('lielāka, nekā varētu būt nejauši'));

  it('is nothing sure where one person is in several of them', () =>
    expect(said(oneApart, true)).toContain('var būt nejaušas'));
});
