import {describe, expect, it} from 'vitest';
import type {PageRunTime, TrackerName} from '../../src/domain/standards/standards.ts';
import {TrackerError, type Snapshot, type Tracker} from '../../src/runtime/tracker.ts';
import {sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {lmsProfile, lmsProfileIds} from '../../src/lms/profiles/lms-profiles.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {thinWorld} from './bridge/bridge-world.ts';
import {
  cmi5World,
  deviceWorld,
  fakeLmsWorld,
  localWorld,
  scormAgainWorld,
  type TrackerWorld,
} from './tracker-world.ts';

interface World {
  readonly name: string;
  readonly make: () => TrackerWorld;
}

/** Every LMS that plays a standard. */
const profilesOf = (standard: PageRunTime): readonly FakeLmsSettings[] =>
  lmsProfileIds
    .map(lmsProfile)
    .filter(({standards}) => standards.includes(standard))
    .map((profile) => ({standard, profile}));
const inLmss = (standard: PageRunTime): readonly World[] =>
  profilesOf(standard).map((settings) => ({
    name: `${standard} in ${settings.profile?.title}`,
    make: () => fakeLmsWorld(settings),
  }));

/** The compiler asks for each tracker. */
const worlds = {
  scorm12: [
    {name: 'scorm12 in scorm-again', make: () => scormAgainWorld('scorm12')},
    {name: 'scorm12 in the fake LMS', make: () => fakeLmsWorld({standard: 'scorm12'})},
    {name: 'scorm12 in the strict fake LMS', make: () => fakeLmsWorld({standard: 'scorm12', isStrict: true})},
    ...inLmss('scorm12'),
  ],
  scorm2004: [
    {name: 'scorm2004 in scorm-again', make: () => scormAgainWorld('scorm2004')},
    {name: 'scorm2004 in the fake LMS', make: () => fakeLmsWorld({standard: 'scorm2004'})},
    ...inLmss('scorm2004'),
  ],
  bridge: (['scorm12', 'scorm2004'] as const).flatMap(profilesOf).map((settings) => ({
    name: `a thin package of ${settings.standard} in ${settings.profile?.title}`,
    make: () => thinWorld(settings),
  })),
  cmi5: [{name: 'cmi5', make: cmi5World}],
  local: [{name: 'local on the device', make: localWorld}],
  device: [{name: 'a learner of the device', make: deviceWorld}],
} satisfies Readonly<Record<TrackerName, readonly World[]>>;

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof TrackerError ? error.code : `no TrackerError but ${String(error)}`;
};

/** True when the end was taken, in this turn or, of a page that asks another one, in the next. */
async function isEnded(tracker: Tracker, snapshot: Snapshot): Promise<boolean> {
  if (tracker.close(snapshot)) return true;
  await new Promise((resolve) => setTimeout(resolve));
  return tracker.close(snapshot);
}

describe.each(Object.values(worlds).flat())('a tracker: $name', ({make}) => {
  it('finds nothing at the first visit', async () => {
    const launch = await make().launch().open();
    expect(launch).toMatchObject({
      mode: 'normal',
      credit: true,
      resumed: false,
      suspendData: '',
      location: '',
    });
  });

  it('resumes where the last session stopped', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      await tracker.save(sampleSnapshot({counter: 1}));
      expect(await isEnded(tracker, sampleSnapshot({counter: 2, location: 'definitions/forms'}))).toBe(true);
    });
    const location = world.keepsLocation ? 'definitions/forms' : '';
    const launch = await world.launch().open();
    expect(launch).toMatchObject({resumed: true, suspendData: 'saved.2', location});
  });

  it('keeps what was saved when the page dies without a close', async () => {
    const world = make();
    await visit(world.launch(), (tracker) => tracker.save(sampleSnapshot({counter: 3})));
    expect((await world.launch().open()).suspendData).toBe('saved.3');
  });

  it('rejects when it is refused, or is told that, and keeps everything with the next save', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      world.refuse(true);
      const save = tracker.save(sampleSnapshot({counter: 4}));
      if (world.hears.save) expect(await codeOf(save)).toMatch(world.refusalCodes);
      else await save;
      world.refuse(false);
      // Whoever looked at the server has found that it was not there.
      if (!world.hears.save) tracker.distrustSent();
      await tracker.save(sampleSnapshot({counter: 4}));
    });
    expect((await world.launch().open()).suspendData).toBe('saved.4');
  });

  it('refuses more than suspendLimitChars and keeps the older text', async () => {
    const world = make();
    await visit(world.launch(), async (tracker, limitChars) => {
      await tracker.save(sampleSnapshot({counter: 5}));
      const tooLong = sampleSnapshot({counter: 6, suspendData: 'x'.repeat(limitChars + 1)});
      expect(await codeOf(tracker.save(tooLong))).toBe('suspend-data-too-long');
    });
    expect((await world.launch().open()).suspendData).toBe('saved.5');
  });

  it('gives back suspend data of exactly suspendLimitChars', async () => {
    const world = make();
    const longest = await visit(world.launch(), async (tracker, limitChars) => {
      await tracker.save(sampleSnapshot({suspendData: 'y'.repeat(limitChars)}));
      return 'y'.repeat(limitChars);
    });
    expect((await world.launch().open()).suspendData).toBe(longest);
  });

  it('keeps what a partly right answer is worth, after a refused save, too', async () => {
    const world = make();
    const interactions = [sampleInteraction(0, {result: 0.5}), sampleInteraction(1, {result: 0.33})];
    await visit(world.launch(), async (tracker) => {
      world.refuse(true);
      await tracker.save(sampleSnapshot({interactions})).catch(() => undefined);
      world.refuse(false);
      if (!world.hears.save) tracker.distrustSent();
      await tracker.save(sampleSnapshot({counter: 2, interactions}));
      await isEnded(tracker, sampleSnapshot({counter: 3, interactions}));
    });
    expect((await world.launch().open()).suspendData).toMatch(/^saved\.[23]$/);
    const stored = world.stored?.() ?? {};
    // Some keep nothing but the status, the score and the suspend data.
    const isReported = 'cmi.interactions.0.type' in stored;
    expect([0, 1].map((index) => stored[`cmi.interactions.${index}.result`])).toEqual(
      isReported ? ['0.5', '0.33'] : [undefined, undefined],
    );
  });

  it('makes no call after a close that was taken', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      expect(await isEnded(tracker, sampleSnapshot())).toBe(true);
      const calls = world.callCount();
      expect(tracker.close(sampleSnapshot({counter: 2}))).toBe(true);
      expect(await codeOf(tracker.save(sampleSnapshot({counter: 2})))).toBe('closed');
      expect(world.callCount()).toBe(calls);
    });
    expect((await world.launch().open()).suspendData).toBe('saved.1');
  });

  it('closes at the second try when the first was refused; an end that nobody answers takes nothing away', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      await tracker.save(sampleSnapshot({counter: 6}));
      world.refuse(true);
      expect(await isEnded(tracker, sampleSnapshot({counter: 7}))).toBe(!world.hears.end);
      world.refuse(false);
      expect(await isEnded(tracker, sampleSnapshot({counter: 7}))).toBe(true);
    });
    const {suspendData} = await world.launch().open();
    expect(suspendData).toMatch(world.hears.end ? /^saved\.7$/ : /^saved\.[67]$/);
  });

  it('goes on saving after a close that was refused, and after no other', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      await tracker.save(sampleSnapshot({counter: 6}));
      world.refuse(true);
      await isEnded(tracker, sampleSnapshot({counter: 7}));
      world.refuse(false);
      const save = tracker.save(sampleSnapshot({counter: 8}));
      if (world.hears.end) await save;
      else expect(await codeOf(save)).toBe('closed');
    });
    const {suspendData} = await world.launch().open();
    expect(suspendData).toMatch(world.hears.end ? /^saved\.8$/ : /^saved\.[67]$/);
  });
});

async function visit<T>(
  tracker: Tracker,
  act: (tracker: Tracker, limitChars: number) => Promise<T>,
): Promise<T> {
  const {suspendLimitChars} = await tracker.open();
  return act(tracker, suspendLimitChars);
}
