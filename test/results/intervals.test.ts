/** Intervals against scipy's (`binomtest().proportion_ci(method='wilson')`) and against Fisher's formula in Python, to six digits. */
import {describe, expect, it} from 'vitest';
import {correlationInterval, shareInterval} from '../../src/results/analysis/statistics/wilson.ts';

describe("Wilson's interval of a share", () => {
  it.each([
    {count: 7, of: 10, low: 0.39677815, high: 0.89220871},
    {count: 0, of: 5, low: 0, high: 0.43448246},
    {count: 5, of: 5, low: 0.56551754, high: 1},
    {count: 51, of: 151, low: 0.26717246, high: 0.41637483},
  ])('of $count of $of', ({count, of, low, high}) => {
    const [from = Number.NaN, to = Number.NaN] = shareInterval(count, of) ?? [];
    expect(from).toBeCloseTo(low, 6);
    expect(to).toBeCloseTo(high, 6);
  });
  it('of nobody is none', () => expect(shareInterval(0, 0)).toBeUndefined());
});

describe("Fisher's interval of a correlation", () => {
  it.each([
    {r: 0.38, pairs: 20, low: -0.07515943, high: 0.70411782},
    {r: 0.05, pairs: 200, low: -0.08936092, high: 0.18744073},
  ])('of $r with $pairs pairs', ({r, pairs, low, high}) => {
    const [from = Number.NaN, to = Number.NaN] = correlationInterval(r, pairs) ?? [];
    expect(from).toBeCloseTo(low, 6);
    expect(to).toBeCloseTo(high, 6);
  });
});
