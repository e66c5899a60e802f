/** Nothing that the screen promised is lost, whatever network, LMS, browser or learner do. */
import {describe, expect, it} from 'vitest';
import {walk, type WalkOptions, type Walked} from './walk.ts';

interface World extends Pick<WalkOptions, 'standard' | 'world'> {
  readonly first: number;
  readonly last: number;
}

/** At least 500 seeds for each standard; no two worlds of a standard share one. */
const worlds: readonly World[] = [
  {standard: 'scorm12', world: 'strict', first: 1, last: 250},
  {standard: 'scorm12', world: 'scorm-again', first: 251, last: 500},
  {standard: 'scorm12', world: 'thin', first: 501, last: 600},
  {standard: 'scorm2004', world: 'generous', first: 1, last: 250},
  {standard: 'scorm2004', world: 'scorm-again', first: 251, last: 500},
  {standard: 'scorm2004', world: 'thin', first: 501, last: 600},
  {standard: 'cmi5', world: 'lrs', first: 1, last: 500},
];
/** So many walks show what the laboratory sees without one of the places, or without both. */
const blindWalks = 40;

async function walkAll({first, last, ...world}: World, device: WalkOptions['device']): Promise<Walked[]> {
  const walks: Walked[] = [];
  for (let seed = first; seed <= last; seed++) walks.push(await walk({...world, seed, device}));
  return walks;
}

const sum = (walks: readonly Walked[], of: 'launches' | 'presses' | 'faults'): number =>
  walks.reduce((total, walked) => total + walked[of], 0);

// Hundreds of walks in one test take their time on a busy machine.
describe.each(worlds)('fault laboratory: $standard, $world', {timeout: 120_000}, (world) => {
  const {standard, first, last} = world;

  it(`keeps every promise on seeds ${first} to ${last}`, async () => {
    const walks = await walkAll(world, 'whole');
    const broken = walks.flatMap(({complaints}, at) =>
      complaints.map((complaint) => `seed ${first + at}: ${complaint}`),
    );
    expect(broken).toEqual([]);
    const passed = walks.filter(({isPassed}) => isPassed).length;
    expect(passed, 'walks that pass the course').toBeGreaterThan(walks.length / 10);
    console.log(
      `fault laboratory ${standard} ${world.world}: seeds ${first}–${last}, ${sum(walks, 'launches')} launches, ` +
        `${sum(walks, 'presses')} presses, ${sum(walks, 'faults')} faults, ${passed} passed: 0 promises broken`,
    );
  });

  it.each([
    {device: 'nothing', least: 10, why: 'without both places'},
    {
      device: 'no-disk',
      least: 3,
      why: 'without IndexedDB: a login empties localStorage, a killed browser has not written it',
    },
    {
      device: 'no-storage',
      least: 3,
      why: 'without localStorage: a page that goes away completes no transaction',
    },
  ] as const)('sees: the same seeds lose answers $why', async ({device, least}) => {
    const walks = await walkAll({...world, last: first + blindWalks - 1}, device);
    const losing = walks.filter(({complaints}) => complaints.length > 0).length;
    console.log(
      `fault laboratory ${standard} ${world.world}: ${device}, ${losing} of ${blindWalks} seeds lose answers`,
    );
    expect(losing).toBeGreaterThan(least);
  });
});
