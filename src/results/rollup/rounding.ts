/** The one rule by which counts are rounded, and what it does to sums. The reasons stand in the README of `results`. */
import {mapCounts, type ScopeCounts} from './rollup-model.ts';
import {z95 as z} from '../analysis/statistics/normal.ts';

export const roundingBase = 5;

/** Answers, minutes and ratings are only told where at least so many, as rounded, are done. */
export const fewestForDetails = 10;

/** To the nearest multiple of 5: 2 → 0, 3 → 5. A larger count never becomes the smaller one, so nested counts stay nested. */
export const rounded = (count: number): number => roundingBase * Math.round(count / roundingBase);

/** How far one rounded count is off at most. */
const most = (roundingBase - 1) / 2;

/** The smallest count that is rounded to this multiple of 5. */
export const fewestToRoundUpTo = (multiple: number): number => multiple - most;

/** Of −2 … 2, all as likely. */
const variance = 2;

/**
 * Counts of one quarter as they may be told. Whether there are details is decided by rounded counts alone, so that their absence says no more than
 * these do.
 */
export function roundedCounts(exact: ScopeCounts): ScopeCounts {
  const counts = mapCounts([exact], ([count = 0]) => rounded(count));
  return counts.done >= fewestForDetails
    ? {...counts, detailed: counts.done, quarters: 1}
    : {...counts, detailed: 0, quarters: 0, minutes: [], questions: [], attitudes: []};
}

/** How far a sum of rounded counts is off: for certain, and in 19 of 20 cases. */
export interface RoundingError {
  readonly most: number;
  readonly usual: number;
}

/**
 * @param roundings how many rounded counts were added up
 * @param isPart a part is the difference of two rounded counts
 */
export function roundingError(roundings: number, isPart = false): RoundingError {
  const terms = isPart ? 2 * roundings : roundings;
  const atMost = most * terms;
  return {most: atMost, usual: Math.min(atMost, Math.ceil(z * Math.sqrt(variance * terms)))};
}
