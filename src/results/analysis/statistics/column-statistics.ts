/** Mean and correlation of columns of numbers, to the last bit as simple-statistics has them for lists. */

/** By Kahan's and Babuška's sum; undefined for no values. */
export function meanOfColumn(values: Float64Array): number | undefined {
  return values.length === 0 ? undefined : sumOf(values) / values.length;
}

function sumOf(values: Float64Array): number {
  let sum = values[0] ?? 0;
  let correction = 0;
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0;
    const next = sum + value;
    correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + correction;
}

/** Pearson's, of at least two pairs. */
export function correlationOfColumns(one: Float64Array, other: Float64Array): number {
  const [mean, otherMean] = [sumOf(one) / one.length, sumOf(other) / other.length];
  let [products, squares, otherSquares] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] ?? 0) - mean;
    const otherDifference = (other[at] ?? 0) - otherMean;
    products += difference * otherDifference;
    squares += difference * difference;
    otherSquares += otherDifference * otherDifference;
  }
  const freedom = one.length - 1;
  return products / freedom / Math.sqrt(squares / freedom) / Math.sqrt(otherSquares / freedom);
}

/** Not all values are the same. */
export function isVarying(values: Float64Array): boolean {
  const first = values[0] ?? 0;
  for (let at = 1; at < values.length; at++) if (Math.abs((values[at] ?? 0) - first) > 1e-12) return true;
  return false;
}
