/** Two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/** P(Z ≤ z) of the standard normal distribution, to 1e-12: its power series (Abramowitz and Stegun 26.2.11). */
export function normalProbability(z: number): number {
  // Beyond, what is left is less than anybody reads.
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let [term, sum] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-z * z) / 2) * (1 / Math.sqrt(2 * Math.PI));
}
