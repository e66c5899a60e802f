/** A page that the browser brings back from its cache: another page may have gone on since. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {beginAnewWhenBack} from '../../src/entries/player/lesson/come-back.ts';
import type {SaveQueue} from '../../src/runtime/save-queue/save-queue.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

const reload = vi.fn();
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', {visibilityState: 'hidden'});
  vi.stubGlobal('location', {reload});
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
});

/** The page goes; the browser keeps it. */
function leave(queue: SaveQueue): void {
  queue.close();
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('visibilitychange'));
}

function show(): void {
  Object.assign(document, {visibilityState: 'visible'});
  window.dispatchEvent(new Event('visibilitychange'));
}

const back = () => void window.dispatchEvent(new Event('pageshow'));

it.each([
  {isRefused: true, reloads: 1, why: 'its end was refused, and the device has the work'},
  {isRefused: true, isDeaf: true, reloads: 0, why: 'the device keeps nothing: the page is all there is'},
  {isRefused: false, reloads: 0, why: 'its session ended: it says so, and takes nothing'},
])('begins anew: $reloads, where $why', async ({isRefused, isDeaf = false, reloads}) => {
  const {lms, first} = sessionWorld('scorm12');
  const store = Object.assign(new MemoryStore(), {isDeaf});
  const {opened} = await first(store);
  beginAnewWhenBack(opened);
  opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
  lms.faults.isRefusing = isRefused;
  back();
  leave(opened.queue);
  await settle();
  expect(reload).not.toHaveBeenCalled();
  back();
  show();
  expect(reload).toHaveBeenCalledTimes(reloads);
});

it.each([
  {standard: 'scorm12', first: 'told that it is back', order: [back, show]},
  {standard: 'scorm2004', first: 'shown, as in Firefox', order: [show, back]},
] as const)(
  'writes nothing over what another page did since: $standard, first $first',
  async ({standard, order}) => {
    const {lms, clock, first} = sessionWorld(standard);
    const store = new MemoryStore();
    const {opened: old} = await first(store);
    beginAnewWhenBack(old);
    old.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    lms.faults.isRefusing = true;
    leave(old.queue);
    lms.faults.isRefusing = false;
    const {opened} = await first(store);
    for (const lesson of [2, 3]) opened.session.dispatch({type: 'finish-lesson', module: 1, lesson});
    expect(opened.queue.close()).toBe(true);
    const {['cmi.suspend_data']: newest} = lms.stored();
    window.addEventListener('visibilitychange', () => old.queue.request('shown'));
    for (const event of order) event();
    expect(old.journalWriter).toBeUndefined();
    await clock.advance(60_000);
    // It goes away to begin anew.
    old.queue.close();
    await settle();
    expect(lms.stored()['cmi.suspend_data']).toBe(newest);
  },
);
