import {mean, quantileSorted, sampleStandardDeviation} from 'simple-statistics';
import {smallestGroup, type Distribution} from '../analysis-model.ts';

/** Undefined for no values. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length > 0 ? mean([...values]) : undefined;

/** Undefined where fewer people stand behind it than are ever shown: their mean is somebody's score. */
export const meanOfMany = (values: readonly number[]): number | undefined =>
  values.length < smallestGroup ? undefined : meanOf(values);

/** @param edges of the bins, ascending; values outside count in the first or last one */
export function distributionOf(values: readonly number[], edges: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const counts = new Array<number>(edges.length - 1).fill(0);
  for (const value of sorted) {
    const bin = edges.findLastIndex((edge) => value >= edge);
    const at = Math.min(Math.max(bin, 0), counts.length - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    count: sorted.length,
    mean: meanOf(sorted),
    deviation: sorted.length > 1 ? sampleStandardDeviation(sorted) : undefined,
    quartiles:
      sorted.length > 0
        ? [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.5), quantileSorted(sorted, 0.75)]
        : undefined,
    isOpenEnded: (sorted.at(-1) ?? 0) > (edges.at(-1) ?? 0),
    bins: counts.map((count, at) => ({from: edges[at] ?? 0, to: edges[at + 1] ?? 0, count})),
  };
}
