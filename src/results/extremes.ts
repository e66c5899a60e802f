/** Extremes of lists that may be longer than a call may have arguments: `Math.max(...values)` breaks at some 60,000. */

/** Undefined for no values. */
export const highestOf = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>(
    (best, value) => (best === undefined || value > best ? value : best),
    undefined,
  );

/** Undefined for no values. */
export const lowestOf = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>(
    (best, value) => (best === undefined || value < best ? value : best),
    undefined,
  );
