import {describe, expect, it} from 'vitest';
import {TrackerError, type Tracker} from '../../src/runtime/tracker.ts';
import {sampleSnapshot} from './sample-snapshot.ts';
import {fakeLmsWorld, localWorld, scormAgainWorld} from './tracker-world.ts';

const worlds = [
  {name: 'scorm12 in scorm-again', make: () => scormAgainWorld('scorm12')},
  {name: 'scorm12 in the fake LMS', make: () => fakeLmsWorld({standard: 'scorm12'})},
  {name: 'scorm12 in the strict fake LMS', make: () => fakeLmsWorld({standard: 'scorm12', isStrict: true})},
  {name: 'scorm2004 in scorm-again', make: () => scormAgainWorld('scorm2004')},
  {name: 'scorm2004 in the fake LMS', make: () => fakeLmsWorld({standard: 'scorm2004'})},
  {name: 'local on the device', make: localWorld},
];

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof TrackerError ? error.code : `no TrackerError but ${String(error)}`;
};

describe.each(worlds)('a tracker: $name', ({make}) => {
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
      expect(tracker.close(sampleSnapshot({counter: 2, location: 'definitions/forms'}))).toBe(true);
    });
    const launch = await world.launch().open();
    expect(launch).toMatchObject({resumed: true, suspendData: 'saved.2', location: 'definitions/forms'});
  });

  it('keeps what was saved when the page dies without a close', async () => {
    const world = make();
    await visit(world.launch(), (tracker) => tracker.save(sampleSnapshot({counter: 3})));
    expect((await world.launch().open()).suspendData).toBe('saved.3');
  });

  it('rejects when it is refused, and keeps everything with the next save', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      world.refuse(true);
      expect(await codeOf(tracker.save(sampleSnapshot({counter: 4})))).toMatch(/^(?:101|storage)$/);
      world.refuse(false);
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

  it('makes no call after a close that was taken', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      expect(tracker.close(sampleSnapshot())).toBe(true);
      const calls = world.callCount();
      expect(tracker.close(sampleSnapshot({counter: 2}))).toBe(true);
      expect(await codeOf(tracker.save(sampleSnapshot({counter: 2})))).toBe('closed');
      expect(world.callCount()).toBe(calls);
    });
    expect((await world.launch().open()).suspendData).toBe('saved.1');
  });

  it('closes at the second try when the first was refused', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      world.refuse(true);
      expect(tracker.close(sampleSnapshot({counter: 7}))).toBe(false);
      world.refuse(false);
      expect(tracker.close(sampleSnapshot({counter: 7}))).toBe(true);
    });
    expect((await world.launch().open()).suspendData).toBe('saved.7');
  });

  it('goes on saving after a close that was refused', async () => {
    const world = make();
    await visit(world.launch(), async (tracker) => {
      world.refuse(true);
      expect(tracker.close(sampleSnapshot({counter: 7}))).toBe(false);
      world.refuse(false);
      await tracker.save(sampleSnapshot({counter: 8}));
    });
    expect((await world.launch().open()).suspendData).toBe('saved.8');
  });
});

async function visit<T>(
  tracker: Tracker,
  act: (tracker: Tracker, limitChars: number) => Promise<T>,
): Promise<T> {
  const {suspendLimitChars} = await tracker.open();
  return act(tracker, suspendLimitChars);
}
