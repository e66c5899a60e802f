/**
 * Two-sided 95 % point of Student's t: |T| stays below it with probability 0.95.
 * @param freedom degrees of freedom, a whole number from 1
 */
export function tCritical(freedom: number): number {
  let [low, high] = [0, 13];
  // 12.706 is the largest, at one degree; forty halvings give more digits than anyone reads.
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (withinProbability(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| < t), exact for whole degrees of freedom: Abramowitz and Stegun 26.7.3 and 26.7.4. */
function withinProbability(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const square = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let [term, sum] = [isOdd ? Math.cos(angle) : 1, 0];
  for (let k = isOdd ? 3 : 2; k <= freedom; k += 2) {
    // Terms only become smaller: of thousands all but the first hundreds change nothing.
    if (sum + term === sum) break;
    sum += term;
    term *= square * ((k - 1) / k);
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
