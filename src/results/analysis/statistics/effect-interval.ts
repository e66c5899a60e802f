import {normalProbability} from './normal.ts';

const points = 400;

/**
 * 95 % interval of Cohen's d of paired values: where the noncentral t distribution holds the found t at its two ends
 * (Cumming and Finch 2001). Undefined for fewer than three pairs.
 * @param effect mean of the differences in their standard deviations
 */
export function effectInterval(effect: number, pairs: number): readonly [number, number] | undefined {
  if (pairs < 3) return undefined;
  const root = Math.sqrt(pairs);
  const below = probabilityBelow(effect * root, pairs - 1);
  const reach = 2 * Math.abs(effect * root) + 10;
  const noncentralityAt = (probability: number): number => {
    let [low, high] = [-reach, reach];
    // The larger the noncentrality, the less lies below t.
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2;
      if (below(middle) > probability) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [noncentralityAt(0.975) / root, noncentralityAt(0.025) / root];
}

/**
 * P(T ≤ t) of the noncentral t distribution by its noncentrality: T is (Z + δ) / S, and S is integrated over where it lies (Simpson's rule).
 * @param freedom degrees of freedom, a whole number from 1
 */
export function probabilityBelow(t: number, freedom: number): (noncentrality: number) => number {
  const spread = 9 / Math.sqrt(2 * freedom);
  const from = Math.max(1e-9, 1 - spread);
  const step = (1 + spread - from) / points;
  const logConstant = Math.LN2 + (freedom / 2) * Math.log(freedom / 2) - logGammaOfHalf(freedom);
  const weighted = Array.from({length: points + 1}, (_, at) => {
    const s = from + at * step;
    const density = Math.exp(logConstant + (freedom - 1) * Math.log(s) - (freedom * s * s) / 2);
    const weight = at === 0 || at === points ? 1 : at % 2 === 1 ? 4 : 2;
    return {s, density: (density * weight * step) / 3};
  });
  return (noncentrality) =>
    weighted.reduce((sum, {s, density}) => sum + density * normalProbability(t * s - noncentrality), 0);
}

/** ln Γ(n / 2) of a whole n from 1. */
function logGammaOfHalf(n: number): number {
  let sum = n % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let half = n % 2 === 0 ? 2 : 1; half < n; half += 2) sum += Math.log(half / 2);
  return sum;
}
