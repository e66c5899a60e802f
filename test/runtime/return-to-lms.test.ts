/** The way back to an LMS that names a return URL: the end is told after all else, and before the page is left. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {CoursePlayerElement} from '../../src/components/shell/course-player.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {connectEnding} from '../../src/entries/player/ending/connect-ending.ts';
import type {DeviceNotes} from '../../src/runtime/device/device-notes.ts';
import type {OpenedSession} from '../../src/runtime/session/open-session.ts';
import type {Launch} from '../../src/runtime/tracker.ts';
import {makeQueue, settle} from './queue-world.ts';

const assign = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('location', {assign});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  assign.mockClear();
});

function pressReturn() {
  const world = makeQueue();
  const commit = {finish: (): void => undefined};
  world.answers.push(() => new Promise((resolve) => (commit.finish = resolve)));
  // Of the elements of the page only their events are needed here.
  const player = new EventTarget() as CoursePlayerElement;
  connectEnding({
    player,
    course: {} as Course,
    opened: {queue: world.queue} as OpenedSession,
    launch: {returnUrl: 'https://lms.test/return'} as Launch,
    notes: {} as DeviceNotes,
  });
  world.queue.changed();
  world.queue.request('quiz-end');
  player.dispatchEvent(new Event('course-return'));
  return {...world, commit};
}

describe('the way back to the LMS', () => {
  it('ends the session after what is on its way, and leads there then', async () => {
    const {commit, world} = pressReturn();
    await settle();
    expect([world.closes, assign.mock.calls.length]).toEqual([0, 0]);
    commit.finish();
    await settle();
    expect(world.closes).toBe(1);
    expect(assign).toHaveBeenCalledExactlyOnceWith('https://lms.test/return');
  });

  it('leads there, too, when the LMS does not answer', async () => {
    const {clock, world} = pressReturn();
    await clock.advance(3000);
    expect(world.closes).toBe(1);
    expect(assign).toHaveBeenCalledOnce();
  });
});
