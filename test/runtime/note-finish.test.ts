/** The day on which the course was finished, as the device notes it for the certificate and for the days to come back. */
import {expect, it} from 'vitest';
import {noteFinish} from '../../src/entries/player/ending/note-finish.ts';
import type {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import type {Session} from '../../src/runtime/session/session.ts';

/** What is noted when a session that was open becomes finished with this score. */
function notedWith(scoreRaw: number | undefined): readonly string[] {
  const noted: string[] = [];
  const outcome = {finished: false, scoreRaw};
  const listeners: (() => void)[] = [];
  // No more of a session, and of what the device keeps, is looked at.
  const session = {
    get outcome() {
      return outcome;
    },
    subscribe: (listener: () => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  } as unknown as Session;
  const own = {keep: (name: string) => noted.push(name) > 0} as unknown as DeviceOwn;
  noteFinish(session, own);
  outcome.finished = true;
  for (const listener of listeners) listener();
  return noted;
}

it('is noted when the course is finished', () => {
  expect(notedWith(85)).toEqual(['finished']);
});

it('is not noted by what is finished without a score: who came back weeks later keeps the day of the course', () => {
  expect(notedWith(undefined)).toEqual([]);
});
