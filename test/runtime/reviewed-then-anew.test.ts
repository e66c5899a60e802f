/** A course is passed, looked at again, and begun anew in the LMS: what was passed is no work that the LMS lacks. */
import {describe, expect, it} from 'vitest';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld, type OpenedPage, type PageOptions} from './session-world.ts';

/** "Start a new attempt" was ticked: the LMS gives nothing. */
const anew: PageOptions = {
  changes: {
    ...{mode: 'normal', credit: true, mayWrite: true, hasSucceeded: false},
    ...{resumed: false, suspendData: '', location: ''},
  },
};

const done = ({opened: {session}}: OpenedPage): number => session.progress.modules.size;

const kept = (store: MemoryStore) => store.keysWith('').map((key) => [key, store.getItem(key)]);

describe.each(['scorm12', 'scorm2004'] as const)('after a success (%s)', (standard) => {
  const pass = async () => {
    const {first} = sessionWorld(standard);
    const store = new MemoryStore();
    const page = await first(store);
    page.opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    page.tracker.close({...page.opened.session.snapshot(), finished: true, scoreRaw: 80});
    return {first, store};
  };

  it('and a review, a new attempt begins empty: the LMS gave the old one back', async () => {
    const {first, store} = await pass();
    const review = await first(store);
    expect(review.opened.journalWriter).toBeUndefined();
    expect(done(review)).toBe(1);
    await settle();

    expect(done(await first(store, anew))).toBe(0);
  });

  it('and a review beside another page, the device is left as it is', async () => {
    const {first, store} = await pass();
    const before = kept(store);
    await first(store, {isAlone: false});
    await settle();
    expect(kept(store)).toEqual(before);
  });

  it('without a review, a new attempt is offered what the device has', async () => {
    const {first, store} = await pass();
    expect(done(await first(store, anew))).toBe(1);
  });
});
