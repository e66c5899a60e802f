import {normalProbability} from './normal.ts';

/** A group: how many of how many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * Pearson's test of whether several groups share one proportion: the probability of differences as large by chance.
 * Undefined where there is nothing to compare: fewer than two groups, or nobody, or everybody.
 */
export function proportionsTest(groups: readonly Proportion[]): number | undefined {
  const sum = (key: keyof Proportion): number => groups.reduce((all, each) => all + each[key], 0);
  const share = sum('count') / sum('of');
  if (groups.length < 2 || !(share > 0 && share < 1)) return undefined;
  // Both cells of a group are off by the same number of people: (count − n p)² / (n p) + the same / (n (1 − p)).
  const statistic = groups.reduce(
    (all, {count, of}) => all + (count - of * share) ** 2 / (of * share * (1 - share)),
    0,
  );
  return chiSquareAbove(statistic, groups.length - 1);
}

/** P(X ≥ x) of the chi-square distribution: two degrees of freedom more add x^(k/2) e^(−x/2) / (2^(k/2) Γ(k/2 + 1)).
 * @param freedom a whole number from 1 */
export function chiSquareAbove(x: number, freedom: number): number {
  if (x <= 0) return 1;
  const isOdd = freedom % 2 === 1;
  let probability = isOdd ? 2 * (1 - normalProbability(Math.sqrt(x))) : Math.exp(-x / 2);
  let term = isOdd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : (x / 2) * Math.exp(-x / 2);
  for (let k = isOdd ? 1 : 2; k < freedom; k += 2) {
    probability += term;
    term *= x / (k + 2);
  }
  return probability;
}
