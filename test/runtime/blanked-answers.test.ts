/** Chamilo blanks the answers of earlier visits: each visit has to report them all again. */
import {afterEach, expect, it, vi} from 'vitest';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {Chance} from './fault-lab/chance.ts';
import {fakeLabLms} from './fault-lab/lab-lms.ts';
import {LabPage} from './fault-lab/lab-page.ts';
import {settle, VirtualClock} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';

afterEach(() => vi.restoreAllMocks());

/** Three visits in one browser. Returns what the LMS has after each, and every first answer so far. */
async function threeVisits(world: 'chamilo' | 'moodle') {
  const chance = new Chance(4);
  const clock = new VirtualClock(chance);
  // Questions are drawn by it.
  vi.spyOn(Math, 'random').mockImplementation(() => chance.next());
  const lms = fakeLabLms({standard: 'scorm12', isStrict: false, profile: lmsProfile(world)}, clock);
  const store = new MemoryStore();
  const visits = [];
  for (let visit = 1; visit <= 3; visit++) {
    const tracker = lms.launch();
    const launch = await tracker.open();
    const isReachable = () => Promise.resolve(true);
    const page = await LabPage.open({
      ...{tracker, launch, store, clock, chance, isAlone: true, isDiligent: false, isReachable},
      isShown: () => true,
    });
    for (let press = 0; press < 20; press++) page.press();
    await settle();
    const {session, queue, journalWriter} = page.opened;
    queue.changed();
    queue.request('lesson-end');
    await settle();
    const {interactions} = session.snapshot();
    const all = journalWriter?.answers.map(({interaction}) => interaction.index) ?? [];
    const stored = lms.stored();
    const held = all.filter((index) => stored[`cmi.interactions.${index}.student_response`]);
    visits.push({all: all.length, held: held.length, reported: interactions.length});
    await queue.end();
    await settle();
  }
  return visits;
}

it('Chamilo holds every first answer of this browser after each visit', async () => {
  const visits = await threeVisits('chamilo');
  expect(visits[2]?.all).toBeGreaterThan(visits[0]?.all ?? 0);
  for (const {all, held} of visits) expect(held).toBe(all);
});

it('an LMS that resumes a visit gets each first answer once', async () => {
  const [, second, third] = await threeVisits('moodle');
  expect(third?.held).toBe(third?.all);
  expect(third?.reported).toBe((third?.all ?? 0) - (second?.all ?? 0));
});
