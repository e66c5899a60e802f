/**
 * The mark an LMS asks for, 0..1, as scores have it: 0..100 with two decimals. 0.55 × 100 is a little more than 55,
 * and whoever has exactly 55 would not pass.
 */
export function passMarkOf(scaledPassingScore: number | undefined): number | undefined {
  return scaledPassingScore === undefined ? undefined : Math.round(scaledPassingScore * 10_000) / 100;
}
