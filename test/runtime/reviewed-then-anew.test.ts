/** A course is passed, looked at again, and begun anew in the LMS: what was passed is no work that the LMS lacks. */
import {describe, expect, it} from 'vitest';
import {settle} from './fault-lab/virtual-clock.ts';
import {parseEntry} from '../../src/runtime/journal/journal-entry.ts';
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

const finish = ({opened: {session}}: OpenedPage, module: number, ...lessons: readonly number[]): void =>
  lessons.forEach((lesson) => session.dispatch({type: 'finish-lesson', module, lesson}));

const kept = (store: MemoryStore) => store.keysWith('').map((key) => [key, store.getItem(key)]);

describe.each(['scorm12', 'scorm2004'] as const)('after a success (%s)', (standard) => {
  const pass = async () => {
    const {first, clock} = sessionWorld(standard);
    const store = new MemoryStore();
    const page = await first(store);
    page.opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    page.tracker.close({...page.opened.session.snapshot(), finished: true, scoreRaw: 80});
    return {first, store, clock};
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

  it('and a review, what the device has keeps its time', async () => {
    const {first, store, clock} = await pass();
    const entries = () => store.keysWith('').map((key) => parseEntry(store.getItem(key) ?? ''));
    const before = entries();
    await clock.advance(60_000);
    await first(store);
    await settle();
    expect(entries()).toEqual(before.map((entry) => entry && {...entry, given: entry.counter}));
    expect(before.map((entry) => entry?.given)).toEqual([-1]);
  });

  it.each(['review', 'browse'] as const)(
    'at another device, and a look here (%s), a new attempt is offered what was done here off-line',
    async (mode) => {
      const {first} = sessionWorld(standard);
      const [here, there] = [new MemoryStore(), new MemoryStore()];
      const page = await first(here);
      finish(page, 1, 1);
      await page.tracker.save(page.opened.session.snapshot());
      // The line is gone: the LMS never hears of this one.
      finish(page, 2, 1);

      const other = await first(there);
      expect(done(other)).toBe(1);
      finish(other, 1, 2);
      finish(other, 3, 1, 2);
      other.tracker.close({...other.opened.session.snapshot(), finished: true, scoreRaw: 80});

      const look = await first(here, {changes: {mode, mayWrite: false}});
      expect(look.opened.journalWriter).toBeUndefined();
      await settle();

      const again = await first(here, anew);
      expect([...again.opened.session.progress.modules.keys()]).toContain(2);
    },
  );
});
