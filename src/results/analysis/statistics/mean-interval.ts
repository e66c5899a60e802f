import {mean, sampleStandardDeviation} from 'simple-statistics';
import {tCritical} from './t-critical.ts';

/** A mean and how sure it is. */
export interface MeanInterval {
  readonly count: number;
  readonly mean: number;
  /** 95 %, by Student's t; absent for one value. */
  readonly interval: readonly [number, number] | undefined;
}

/** Undefined for no values. */
export function meanInterval(values: readonly number[]): MeanInterval | undefined {
  if (values.length === 0) return undefined;
  const center = mean([...values]);
  if (values.length === 1) return {count: 1, mean: center, interval: undefined};
  const half =
    (tCritical(values.length - 1) * sampleStandardDeviation([...values])) / Math.sqrt(values.length);
  return {count: values.length, mean: center, interval: [center - half, center + half]};
}
