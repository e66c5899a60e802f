import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hash32} from '../../src/domain/quiz/hash.ts';
import {shuffled, shuffledAway} from '../../src/domain/quiz/shuffle.ts';

const self = (item: string): string => item;
const keys = fc.uniqueArray(fc.string({minLength: 1, maxLength: 3}), {maxLength: 12});
const seed = fc.nat(0xffff);

describe('shuffling', () => {
  it('keeps every item and gives the same order for the same seed', () => {
    fc.assert(
      fc.property(keys, seed, fc.nat(), (items, aSeed, salt) => {
        const result = shuffled(items, aSeed, salt, self);
        expect([...result].sort()).toEqual([...items].sort());
        expect(shuffled([...items].reverse(), aSeed, salt, self)).toEqual(result);
      }),
    );
  });

  it('leaves the others in their order when an item is added or taken away', () => {
    fc.assert(
      fc.property(keys, fc.string({minLength: 4, maxLength: 5}), seed, (items, added, aSeed) => {
        const withAdded = shuffled([...items, added], aSeed, 7, self);
        expect(withAdded.filter((item) => item !== added)).toEqual(shuffled(items, aSeed, 7, self));
      }),
    );
  });

  it('gives every order of three about equally often over the seeds', () => {
    const counts = new Map<string, number>();
    for (let aSeed = 0; aSeed < 6000; aSeed++) {
      const order = shuffled(['a', 'b', 'c'], aSeed, 1, self).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('differs from block to block', () => {
    const items = [...'abcdefgh'];
    const orders = [1, 2, 3, 4].map((salt) => shuffled(items, 5, salt, self).join(''));
    expect(new Set(orders).size).toBe(4);
  });

  it('never starts an order block solved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), {minLength: 2, maxLength: 5}), seed, (items, aSeed) => {
        const result = shuffledAway(items, aSeed, 1, self);
        expect(result).not.toEqual(items);
        expect([...result].sort()).toEqual([...items].sort());
      }),
    );
    expect(shuffledAway(['a'], 1, 1, self)).toEqual(['a']);
  });
});

describe('the hash', () => {
  // Saved data and shuffles depend on it: these must be the same for ever.
  it.each([
    {text: '', hash: 0xab3e7c0b},
    {text: 'a', hash: 0x1a80b1b3},
    {text: 'ā', hash: 0xb743d674},
  ])('of "$text" stays $hash', ({text, hash}) => expect(hash32(text)).toBe(hash));
});
