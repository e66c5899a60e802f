/**
 * Shuffling that needs no memory: an item's place follows from the seed and its own key. The same
 * seed gives the same order at every visit, and an item added to or taken from the list leaves
 * the others in their order.
 */
import {hash32} from './hash.ts';

/**
 * A new array in shuffled order.
 * @param salt what is shuffled, e.g. the block's tracking number, so that two blocks differ
 * @param keyOf permanent key of an item, unique in `items`
 */
export function shuffled<T>(
  items: readonly T[],
  seed: number,
  salt: string | number,
  keyOf: (item: T) => string | number,
): T[] {
  return items
    .map((item) => ({item, key: String(keyOf(item)), hash: hash32(`${seed}|${salt}|${keyOf(item)}`)}))
    .sort((a, b) => a.hash - b.hash || (a.key < b.key ? -1 : 1))
    .map(({item}) => item);
}

/** As `shuffled`, but never the order given: an order block must not start solved. */
export function shuffledAway<T>(
  items: readonly T[],
  seed: number,
  salt: string | number,
  keyOf: (item: T) => string | number,
): T[] {
  const result = shuffled(items, seed, salt, keyOf);
  if (result.some((item, index) => item !== items[index])) return result;
  return [...result.slice(1), ...result.slice(0, 1)];
}
