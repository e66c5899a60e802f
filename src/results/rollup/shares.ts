/** Shares and means of rounded counts, with intervals that hold for chance and for rounding together. */
import {smallestGroup} from '../analysis-model.ts';
import {shareInterval} from '../analysis/statistics/wilson.ts';
import type {RoundedShare} from './national-model.ts';
import {z95 as z} from '../analysis/statistics/normal.ts';

/**
 * Wilson's interval, as wide as the rounding of both counts can make it.
 * @param error how far each of the counts may be off
 */
export function roundedShare(count: number, of: number, error: number): RoundedShare {
  if (of < smallestGroup) return undefined;
  const [fewest, most] = [Math.max(of - error, 1), of + error];
  const low = Math.max(0, count - error);
  const high = Math.min(count + error, most);
  const lowOf = (all: number) => shareInterval(Math.min(low, all), all)?.[0] ?? 0;
  const highOf = (all: number) => shareInterval(Math.min(high, all), all)?.[1] ?? 1;
  return {
    share: count / of,
    low: Math.min(lowOf(fewest), lowOf(most)),
    high: Math.max(highOf(fewest), highOf(most)),
  };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Of ratings 1 … 5, so many each. */
function momentsOf(counts: readonly number[]): Moments {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
  return {mean, variance: counts.reduce((sum, count, at) => sum + count * (at + 1 - mean) ** 2, 0) / all};
}

/**
 * How far the mean of ratings moved, with an interval for chance and rounding.
 * @param error how far each nested count may usually be off: the sum of the ratings follows from them, and eight of the ten do not cancel
 */
export function ratingShift(
  before: readonly number[],
  after: readonly number[],
  error: number,
): {readonly mean: number; readonly low: number; readonly high: number} | undefined {
  const pairs = before.reduce((sum, count) => sum + count, 0);
  if (pairs < smallestGroup) return undefined;
  const [one, other] = [momentsOf(before), momentsOf(after)];
  const mean = other.mean - one.mean;
  const chance = z * Math.sqrt((one.variance + other.variance) / pairs);
  const half = Math.hypot(chance, (error * Math.sqrt(8)) / pairs);
  return {mean, low: mean - half, high: mean + half};
}
