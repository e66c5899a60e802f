/** A page that the browser brings back from its cache: another page may have gone on since. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {beginAnewWhenBack} from '../../src/entries/player/lesson/come-back.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

const reload = vi.fn();
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('location', {reload});
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
});

it.each([
  {isRefused: true, persisted: true, reloads: 1, why: 'its end was refused, and the device has the work'},
  {
    isRefused: true,
    persisted: true,
    isDeaf: true,
    reloads: 0,
    why: 'the device keeps nothing: the page is all there is',
  },
  {isRefused: false, persisted: true, reloads: 0, why: 'its session ended: it says so, and takes nothing'},
  {isRefused: true, persisted: false, reloads: 0, why: 'it is shown for the first time'},
])('begins anew: $reloads, where $why', async ({isRefused, persisted, isDeaf = false, reloads}) => {
  const {lms, first} = sessionWorld('scorm12');
  const store = Object.assign(new MemoryStore(), {isDeaf});
  const {opened} = await first(store);
  beginAnewWhenBack(opened);
  opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
  lms.faults.isRefusing = isRefused;
  opened.queue.close();
  await settle();
  window.dispatchEvent(Object.assign(new Event('pageshow'), {persisted}));
  expect(reload).toHaveBeenCalledTimes(reloads);
});

it.each(['scorm12', 'scorm2004'] as const)(
  'writes nothing over what another page did since: %s',
  async (standard) => {
    const {lms, clock, first} = sessionWorld(standard);
    const store = new MemoryStore();
    const {opened: old} = await first(store);
    beginAnewWhenBack(old);
    old.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    lms.faults.isRefusing = true;
    old.queue.close();
    lms.faults.isRefusing = false;
    const {opened} = await first(store);
    for (const lesson of [2, 3]) opened.session.dispatch({type: 'finish-lesson', module: 1, lesson});
    expect(opened.queue.close()).toBe(true);
    const {['cmi.suspend_data']: newest} = lms.stored();
    window.dispatchEvent(Object.assign(new Event('pageshow'), {persisted: true}));
    await clock.advance(60_000);
    // It goes away to begin anew.
    old.queue.close();
    await settle();
    expect(lms.stored()['cmi.suspend_data']).toBe(newest);
  },
);
