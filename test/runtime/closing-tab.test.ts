/** ILIAS hears nothing of a page from `pagehide` on: closing the tab has to store all before it. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {Chance} from './fault-lab/chance.ts';
import {fakeLabLms} from './fault-lab/lab-lms.ts';
import {LabPage} from './fault-lab/lab-page.ts';
import {settle, VirtualClock} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';

/** A learner who answers until the tab is closed, and what the LMS and the page have then. */
async function closeTab(world: 'ilias12' | 'ilias2004', seed: number) {
  const standard = world === 'ilias12' ? 'scorm12' : 'scorm2004';
  const chance = new Chance(seed);
  const clock = new VirtualClock(chance);
  // Questions are drawn by it.
  vi.spyOn(Math, 'random').mockImplementation(() => chance.next());
  const lms = fakeLabLms({standard, isStrict: false, profile: lmsProfile(world)}, clock);
  const tracker = lms.launch();
  const page = await LabPage.open({
    tracker,
    launch: await tracker.open(),
    store: new MemoryStore(),
    clock,
    chance,
    isAlone: true,
    isDiligent: false,
    isShown: () => !lms.faults.isHidden,
    isReachable: () => Promise.resolve(true),
  });
  await settle();
  const atFirst = lms.stored()['cmi.suspend_data'];
  for (let press = 0; press < 12; press++) {
    page.press();
    await settle();
  }
  lms.faults.phase = 'beforeunload';
  page.leaving();
  await settle();
  Object.assign(lms.faults, {phase: 'pagehide', isHidden: true});
  page.leave();
  await settle();
  return {stored: lms.stored(), atFirst, newest: page.opened.session.snapshot()};
}

afterEach(() => vi.restoreAllMocks());

describe.each(['ilias12', 'ilias2004'] as const)('closing the tab in %s', (world) => {
  it('stores all, up to the last answer', async () => {
    let reported = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const {stored, atFirst, newest} = await closeTab(world, seed);
      expect(newest.suspendData).not.toBe(atFirst);
      expect(String(stored['cmi.suspend_data']).trimEnd(), `seed ${seed}`).toBe(newest.suspendData);
      reported += newest.interactions.length;
      for (const {index, id} of newest.interactions)
        expect(stored[`cmi.interactions.${index}.id`], `seed ${seed}`).toBe(id);
    }
    expect(reported).toBeGreaterThan(0);
  });
});
