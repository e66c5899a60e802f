const firstMs = 2_000;
const longestMs = 60_000;

/** Pause before the next try: it doubles with each failure, and no two pages of a classroom keep step. @param random 0 ≤ n < 1 */
export const retryAfterMs = (failures: number, random: number): number =>
  Math.min(firstMs * 2 ** failures * (1 + random), longestMs);
