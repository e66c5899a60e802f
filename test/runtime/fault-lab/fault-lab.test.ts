/** Nothing that the screen promised is lost, whatever network, LMS, browser or learner do. */
import {describe, expect, it} from 'vitest';
import {walk, type WalkOptions, type Walked} from './walk.ts';

const seedsPerWorld = 250;
const seedsOfLrs = 500;
const worlds: readonly Pick<WalkOptions, 'standard' | 'world'>[] = [
  {standard: 'scorm12', world: 'strict'},
  {standard: 'scorm12', world: 'scorm-again'},
  {standard: 'scorm2004', world: 'generous'},
  {standard: 'scorm2004', world: 'scorm-again'},
  {standard: 'scorm12', world: 'thin'},
  {standard: 'scorm2004', world: 'thin'},
  {standard: 'cmi5', world: 'lrs'},
];

async function walkAll(
  world: (typeof worlds)[number],
  seeds: number,
  hasJournal: boolean,
): Promise<Walked[]> {
  const walks: Walked[] = [];
  for (let seed = 1; seed <= seeds; seed++) walks.push(await walk({...world, seed, hasJournal}));
  return walks;
}

const sum = (walks: readonly Walked[], of: 'launches' | 'presses' | 'faults'): number =>
  walks.reduce((total, walked) => total + walked[of], 0);

// Hundreds of walks in one test take their time on a busy machine.
describe.each(worlds)('fault laboratory: $standard, $world', {timeout: 120_000}, (world) => {
  const seeds = world.world === 'lrs' ? seedsOfLrs : seedsPerWorld;

  it(`keeps every promise on seeds 1 to ${seeds}`, async () => {
    const walks = await walkAll(world, seeds, true);
    const broken = walks.flatMap(({complaints}, at) =>
      complaints.map((complaint) => `seed ${at + 1}: ${complaint}`),
    );
    expect(broken).toEqual([]);
    const passed = walks.filter(({isPassed}) => isPassed).length;
    console.log(
      `fault laboratory ${world.standard} ${world.world}: seeds 1–${seeds}, ${sum(walks, 'launches')} launches, ` +
        `${sum(walks, 'presses')} presses, ${sum(walks, 'faults')} faults, ${passed} passed: 0 promises broken`,
    );
  });

  it('sees: without the journal the same seeds lose answers', async () => {
    const walks = await walkAll(world, 40, false);
    const losing = walks.filter(({complaints}) => complaints.length > 0).length;
    console.log(
      `fault laboratory ${world.standard} ${world.world}: journal off, ${losing} of 40 seeds lose answers`,
    );
    expect(losing).toBeGreaterThan(10);
  });
});
