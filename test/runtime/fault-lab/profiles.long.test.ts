/** The laboratory's walks in each LMS that is known: nothing promised is lost in any of them. */
import {describe, expect, it} from 'vitest';
import {lmsProfile, lmsProfileIds} from '../../../src/lms/profiles/lms-profiles.ts';
import {walk} from './walk.ts';

/** In `npm run test:all` two hundred of each; `FAULT_LAB_SEEDS`: as many as it says. */
const seeds = Number(process.env['FAULT_LAB_SEEDS'] ?? (process.env['FAULT_LAB'] ? 200 : 12));

const worlds = lmsProfileIds.flatMap((world) =>
  lmsProfile(world).standards.map((standard) => ({world, standard})),
);

describe.each(worlds)('fault laboratory: $world, $standard', {timeout: 300_000}, ({world, standard}) => {
  it(`keeps every promise on ${seeds} seeds`, async () => {
    const broken: string[] = [];
    let passed = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const {complaints, isPassed} = await walk({seed, standard, world, device: 'whole'});
      if (isPassed) passed += 1;
      broken.push(...complaints.map((complaint) => `seed ${seed}: ${complaint}`));
    }
    expect(broken).toEqual([]);
    expect(passed, 'walks that pass the course').toBeGreaterThan(0);
  });
});

it('a success that erased its state is shown when a slow disk answers: a walk that broke', async () => {
  const {complaints} = await walk({seed: 136, standard: 'scorm2004', world: 'frappe', device: 'whole'});
  expect(complaints).toEqual([]);
});
