import {mean, sampleStandardDeviation} from 'simple-statistics';
import {effectInterval} from './effect-interval.ts';
import {meanInterval} from './mean-interval.ts';

/** The same people, measured twice. */
export interface Paired {
  readonly people: number;
  readonly first: number;
  readonly second: number;
  /** Mean of second − first, and its 95 % interval (paired t; absent for one person). */
  readonly difference: number;
  readonly interval: readonly [number, number] | undefined;
  /** The difference in standard deviations of the differences (d of paired values); absent where nobody differs from the others. */
  readonly effect: number | undefined;
  /** 95 %, by the noncentral t distribution. */
  readonly effectInterval: readonly [number, number] | undefined;
}

/** Undefined for nobody. @param pairs first and second value of each person */
export function paired(pairs: readonly (readonly [number, number])[]): Paired | undefined {
  const differences = pairs.map(([one, other]) => other - one);
  const {mean: difference, interval} = meanInterval(differences) ?? {};
  if (difference === undefined) return undefined;
  const deviation = pairs.length > 1 ? sampleStandardDeviation(differences) : 0;
  const effect = deviation > 1e-12 ? difference / deviation : undefined;
  return {
    people: pairs.length,
    first: mean(pairs.map(([one]) => one)),
    second: mean(pairs.map(([, other]) => other)),
    difference,
    interval,
    effect,
    effectInterval: effect === undefined ? undefined : effectInterval(effect, pairs.length),
  };
}

/** Pairs of whoever has both. */
export function pairsOf<Key>(
  first: ReadonlyMap<Key, number>,
  second: ReadonlyMap<Key, number>,
): readonly (readonly [number, number])[] {
  return [...first].flatMap(([key, one]): (readonly [number, number])[] => {
    const other = second.get(key);
    return other === undefined ? [] : [[one, other]];
  });
}
