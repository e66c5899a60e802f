/** Whatever befalls line, record store, disk and page: each statement arrives once, and in order. */
import {describe, expect, it} from 'vitest';
import {lrsWalk, type LrsWalked, type Sabotage} from './lrs-walk.ts';

const seeds = 400;

async function walkAll(count: number, sabotage?: Sabotage): Promise<readonly LrsWalked[]> {
  const walks: LrsWalked[] = [];
  for (let seed = 1; seed <= count; seed++) walks.push(await lrsWalk(seed, sabotage));
  return walks;
}
const sum = (walks: readonly LrsWalked[], of: 'statements' | 'repeats' | 'faults' | 'crashes'): number =>
  walks.reduce((total, walked) => total + walked[of], 0);

describe('reporting to a record store', {timeout: 120_000}, () => {
  it(`keeps its promise on seeds 1 to ${seeds}`, async () => {
    const walks = await walkAll(seeds);
    const broken = walks.flatMap(({complaints}, place) =>
      complaints.map((complaint) => `seed ${place + 1}: ${complaint}`),
    );
    expect(broken).toEqual([]);
    // Walks in which nothing happens would prove nothing.
    expect(sum(walks, 'repeats')).toBeGreaterThan(seeds);
    console.log(
      `reporting: seeds 1–${seeds}, ${sum(walks, 'statements')} statements arrived, ${sum(walks, 'repeats')} sent again, ` +
        `${sum(walks, 'faults')} faults of the line, ${sum(walks, 'crashes')} crashes: 0 promises broken`,
    );
  });

  it.each(['forgets-before-it-arrived', 'new-id-each-time'] as const)(
    'and the walk sees a device that %s',
    async (sabotage) => {
      const walks = await walkAll(40, sabotage);
      expect(walks.filter(({complaints}) => complaints.length > 0).length).toBeGreaterThan(30);
    },
  );
});
