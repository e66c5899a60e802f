/** A few of the laboratory's walks, for the time between two edits; `fault-lab.long.test.ts` takes hundreds. */
import {describe, expect, it} from 'vitest';
import {walk, type WalkOptions} from './walk.ts';

const worlds: readonly Pick<WalkOptions, 'standard' | 'world'>[] = [
  {standard: 'scorm12', world: 'strict'},
  {standard: 'scorm2004', world: 'generous'},
  {standard: 'cmi5', world: 'lrs'},
];
const seeds = [701, 702, 704];
async function walkAll(world: (typeof worlds)[number], device: WalkOptions['device']) {
  const complaints: string[] = [];
  // One after the other: a walk has the page's random numbers for itself.
  for (const seed of seeds) complaints.push(...(await walk({...world, seed, device})).complaints);
  return complaints;
}

describe.each(worlds)('fault laboratory: $standard, $world', (world) => {
  it('keeps every promise on a few seeds', async () => {
    expect(await walkAll(world, 'whole')).toEqual([]);
  });

  it('sees: the same seeds lose answers without the places of the device', async () => {
    expect(await walkAll(world, 'nothing')).not.toEqual([]);
  });
});
