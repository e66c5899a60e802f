/** What the closing page says of a visit whose end the LMS did not take. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {CoursePlayerElement} from '../../src/components/shell/course-player.ts';
import {endVisit} from '../../src/entries/player/ending/ending.ts';
import {strings} from '../../src/locales/visit.ts';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import type {DeviceNotes} from '../../src/runtime/device/device-notes.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

vi.mock('../../src/components/shell/pages/closing-page.ts', () => ({}));
beforeEach(() => {
  vi.useFakeTimers();
  const page = {parent: {}};
  page.parent = page;
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', {pathname: '/mod/scorm/index.html'});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each([
  {isFull: false, says: 'device', why: 'its disk takes a moment, and has the work'},
  {isFull: true, says: 'nowhere', why: 'its disk is full'},
] as const)('is saved: $says, where $why', async ({isFull, says}) => {
  const durable = new MemoryDurable();
  const copy = new DeviceCopy({fast: new MemoryStore(), durable: Promise.resolve(durable)});
  await copy.take([]);
  const {lms, first} = sessionWorld('scorm12');
  const {opened} = await first(copy);
  opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
  await copy.settled();
  durable.isFull = isFull;
  durable.schedule = (complete) => setTimeout(complete, 200);
  lms.faults.isRefusing = true;
  const player: Pick<CoursePlayerElement, 'view'> = {view: {type: 'home'}};
  const ending = endVisit({
    player: player as CoursePlayerElement,
    opened,
    notes: {hasAny: false} as DeviceNotes,
  });
  await vi.advanceTimersByTimeAsync(4_000);
  await ending;
  expect(player.view).toMatchObject({type: 'ended', page: {title: strings().ended[says]}});
});
