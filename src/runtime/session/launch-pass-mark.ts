/**
 * Converts the LMS's pass mark (0..1) to the scale of our scores: 0..100, two decimals. It is rounded, because
 * 0.55 × 100 is a little more than 55 in floating point, and a learner with exactly 55 would fail.
 */
export function launchPassMark(scaledPassingScore: number | undefined): number | undefined {
  return scaledPassingScore === undefined ? undefined : Math.round(scaledPassingScore * 10_000) / 100;
}
