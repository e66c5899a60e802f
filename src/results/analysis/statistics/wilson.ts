import {z95 as z} from './normal.ts';

/** 95 % interval of a share, 0..1, by Wilson's score; undefined for nobody. Good for a dozen people and for shares of 0 and 1. */
export function shareInterval(count: number, of: number): readonly [number, number] | undefined {
  if (of === 0) return undefined;
  const share = count / of;
  const center = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, center - half), Math.min(1, center + half)];
}

/** 95 % interval of a correlation by Fisher's z; undefined for fewer than four pairs or for ±1. */
export function correlationInterval(r: number, pairs: number): readonly [number, number] | undefined {
  if (pairs < 4 || Math.abs(r) >= 1) return undefined;
  const half = z / Math.sqrt(pairs - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
