/** The day on which the course was finished, as the device notes it for the certificate and for the days to come back. */
import {expect, it} from 'vitest';
import type {Course} from '../../src/domain/course/course.ts';
import {noteFinish} from '../../src/entries/player/ending/note-finish.ts';
import type {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import type {Session} from '../../src/runtime/session/session.ts';

/** What is noted when an open session of such a course becomes finished. */
function notedOf(course: Pick<Course, 'comesBack'>, scoreRaw?: number): readonly string[] {
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
  noteFinish(session, own, course);
  outcome.finished = true;
  for (const listener of listeners) listener();
  return noted;
}

it.each([85, undefined])('is noted when the course is finished, with a score or without (%s)', (score) => {
  expect(notedOf({}, score)).toEqual(['finished']);
});

it.each([85, undefined])(
  'is not noted by who comes back weeks later: that of the course stays (%s)',
  (score) => {
    expect(notedOf({comesBack: true}, score)).toEqual([]);
  },
);
