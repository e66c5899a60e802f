import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dealt, mostDealt} from '../../../src/domain/blocks/sort/deal.ts';

const groups = ['act', 'means', 'purpose'];
const packOf = (count: number) =>
  Array.from({length: count}, (_, place) => ({
    key: String.fromCharCode(97 + place),
    group: groups[place % groups.length] ?? '',
  }));
const keysOf = (cards: readonly {readonly key: string}[]) => cards.map(({key}) => key);
const giving = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 'act']));

describe('dealt', () => {
  it.each([1, mostDealt])('deals all of %s cards', (count) => {
    expect(dealt(packOf(count), {}, 0)).toEqual(packOf(count));
  });

  it('deals eight of fifteen, of each group as many as of another or one less', () => {
    const hand = dealt(packOf(15), {}, 0);
    expect(hand).toHaveLength(mostDealt);
    const counts = groups.map((group) => hand.filter((card) => card.group === group).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('deals the same cards while they are being sorted', () => {
    const hand = keysOf(dealt(packOf(15), {}, 0));
    for (let given = 0; given <= hand.length; given++)
      expect(keysOf(dealt(packOf(15), giving(hand.slice(0, given)), 0))).toEqual(hand);
  });

  it('has dealt every card after two tries of at most sixteen', () => {
    const counts = fc.integer({min: mostDealt + 1, max: 2 * mostDealt});
    fc.assert(
      fc.property(counts, fc.integer({min: 0, max: 50}), (count, round) => {
        const pack = packOf(count);
        const seen = [round, round + 1].flatMap((each) => keysOf(dealt(pack, {}, each)));
        expect(new Set(seen).size).toBe(count);
      }),
    );
  });

  it('counts what was given once it is checked, also all cards of an earlier version', () => {
    expect(keysOf(dealt(packOf(15), giving(['b', 'n']), undefined))).toEqual(['b', 'n']);
    const all = keysOf(packOf(15));
    expect(keysOf(dealt(packOf(15), giving(all), undefined))).toEqual(all);
    expect(keysOf(dealt(packOf(15), giving(all), 0))).toEqual(all);
  });

  it('shows all cards where none can be given any more', () => {
    expect(dealt(packOf(15), {}, undefined)).toEqual(packOf(15));
  });
});
