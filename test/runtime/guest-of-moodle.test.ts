/** Moodle lets a guest in, says `normal` and "true", and stores nothing: the course must not promise to keep the work. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {openOwn} from '../../src/entries/player/start/open-own.ts';
import {finishedOn} from '../../src/entries/player/kept/kept-notes.ts';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import {DeviceNotes} from '../../src/runtime/device/device-notes.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {launchIn} from './tracker-world.ts';
import {standards} from './visit.ts';

const inMoodle = 'https://moodle.example/pluginfile.php/38/mod_scorm/content/1/index.html';
const elsewhere = 'https://lms.example/courses/7/index.html';

afterEach(() => vi.unstubAllGlobals());

describe.each(standards)('a learner whose id is "guest" (%s)', (standard) => {
  const opened = async (id: string, href: string) => {
    vi.stubGlobal('location', new URL(href));
    const lms = new FakeLms({standard, learner: {id, name: 'Guest user'}});
    return launchIn(lms, standard).tracker.open();
  };

  it('only looks, in Moodle', async () => {
    expect(await opened('guest', inMoodle)).toMatchObject({
      ...{learnerId: '', mode: 'browse', mayWrite: false},
    });
  });

  it.each([
    ['guest', elsewhere],
    ['guest', `${elsewhere}?from=/pluginfile.php/1`],
    ['guests', inMoodle],
  ])('learns as usual otherwise: %s at %s', async (id, href) => {
    expect(await opened(id, href)).toMatchObject({
      ...{learnerId: id, mode: 'normal', mayWrite: true},
    });
  });

  const place = 'definitions/law/my-client';

  /** A visit to a device that others use, too, and what it keeps. */
  const visitOn = async (fast: MemoryStore, durable: MemoryDurable, id: string, attempt: string) => {
    const launch = await opened(id, inMoodle);
    const copy = new DeviceCopy({fast, durable: Promise.resolve(durable)});
    const device = {copy, arrived: Promise.resolve()};
    const own = await openOwn({launch, attempt, courseId: 'kopiga-riciba', device});
    copy.share();
    return {own, notes: new DeviceNotes(own), settled: () => copy.settled()};
  };

  it('leaves the next guest of the computer nothing, and the device no word', async () => {
    const [fast, durable] = [new MemoryStore(), new MemoryDurable()];
    const first = await visitOn(fast, durable, 'guest', '0000000a');
    expect(first.notes.write(place, 'Mans jautājums')).toBe(false);
    first.own.keep('finished', '2026-11-28T10:00:00.000Z');
    expect(first.notes.read(place)).toBe('Mans jautājums');
    expect(first.notes.canKeep).toBe(false);
    await first.settled();

    for (const attempt of ['0000000a', '0000000b']) {
      const next = await visitOn(fast, durable, 'guest', attempt);
      expect([next.notes.read(place), next.notes.hasAny]).toEqual(['', false]);
      expect(finishedOn(next.own)).toBeUndefined();
    }
    expect(fast.everything).not.toContain('Mans');
    expect([...(await durable.read('kr.'))]).toEqual([]);
  });

  it('a learner with a name finds their notes again', async () => {
    const [fast, durable] = [new MemoryStore(), new MemoryDurable()];
    const first = await visitOn(fast, durable, 'anna', '0000000a');
    expect(first.notes.write(place, 'Mans jautājums')).toBe(true);
    await first.settled();
    expect((await visitOn(fast, durable, 'anna', '0000000b')).notes.read(place)).toBe('Mans jautājums');
  });
});
