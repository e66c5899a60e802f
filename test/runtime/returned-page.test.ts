/** A page out of the browser's history shows what its LMS had when it was made: what it may write over what the LMS has now. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {noticeKinds} from '../../src/entries/player/notices/notice-kinds.ts';
import {noticeOf} from '../../src/entries/player/notices/notices.ts';
import {isOutdated} from '../../src/runtime/launch/may-write.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld, type OpenedPage} from './session-world.ts';

const finish = ({opened: {session}}: OpenedPage, lesson: number): boolean =>
  session.dispatch({type: 'finish-lesson', module: 1, lesson});

/** Everything that a page does by itself, and its learner can do. */
async function live(page: OpenedPage): Promise<void> {
  const {queue, isReadOnly} = page.opened;
  queue.changed();
  queue.request('first-visit');
  await settle();
  if (!isReadOnly) finish(page, 2);
  queue.changed();
  queue.request('hidden');
  await settle();
  queue.leaving();
  await settle();
  queue.close();
  await settle();
}

const nameless = {learnerId: ''} as const;
const denied = (store: MemoryStore): MemoryStore => Object.assign(store, {isDenied: true});

describe.each(['scorm12', 'scorm2004'] as const)('a page out of the history (%s)', (standard) => {
  it.each([
    {why: 'the device denies storage', changes: {}, deviceThen: denied},
    {why: 'the device is empty', changes: {}, deviceThen: () => new MemoryStore()},
    {why: 'the LMS names no learner', changes: nameless, deviceThen: (store: MemoryStore) => store},
  ])('that gives no state writes nothing over a success: $why', async ({changes, deviceThen}) => {
    const {lms, first, back} = sessionWorld(standard);
    const store = new MemoryStore();
    const page = await first(store, {changes});
    finish(page, 1);
    await page.tracker.save({...page.opened.session.snapshot(), finished: true, scoreRaw: 80});
    page.tracker.close({...page.opened.session.snapshot(), finished: true, scoreRaw: 80});
    const before = {...lms.stored()};
    expect(Object.values(before)).toContain('passed');

    const returned = await back(deviceThen(store), {changes});
    expect(returned.opened).toMatchObject({
      isReadOnly: true,
      journalWriter: undefined,
      visit: {isOutdated: true},
    });
    await live(returned);
    expect(lms.stored()).toEqual(before);
  });

  it('that gives an old state writes nothing over a newer one while storage is denied', async () => {
    const {lms, first, back} = sessionWorld(standard);
    const store = new MemoryStore();
    const one = await first(store);
    finish(one, 1);
    one.tracker.close(one.opened.session.snapshot());
    const two = await first(store);
    finish(two, 3);
    await two.tracker.save(two.opened.session.snapshot());
    const before = {...lms.stored()};

    const returned = await back(denied(store));
    expect(returned.opened.isReadOnly).toBe(true);
    await live(returned);
    expect(lms.stored()).toEqual(before);
  });

  it('goes on, and commits, where the device has the attempt', async () => {
    const {lms, first, back} = sessionWorld(standard);
    const store = new MemoryStore();
    const page = await first(store);
    finish(page, 1);
    await page.tracker.save(page.opened.session.snapshot());
    const before = lms.stored()['cmi.suspend_data'];

    const returned = await back(store);
    expect(returned.opened.isReadOnly).toBe(false);
    expect(returned.opened.session.progress.modules.get(1)?.done.has(1)).toBe(true);
    await live(returned);
    expect(lms.stored()['cmi.suspend_data']).not.toBe(before);
  });
});

describe('a page that writes nothing because it is outdated', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says so, and how to go on; a fresh one says nothing', async () => {
    vi.stubGlobal('location', {pathname: '/mod/scorm/index.html'});
    const {first, back} = sessionWorld('scorm12');
    const {opened: fresh} = await first(new MemoryStore());
    const {opened} = await back(new MemoryStore());
    const launch = {standard: 'scorm12', mode: 'normal'} as const;
    expect(noticeKinds({launch, opened: fresh, isFreed: false})).toEqual([]);
    expect(noticeKinds({launch, opened, isFreed: false})).toEqual(['outdated']);
    expect(noticeOf('outdated').text).toContain('atveriet kursu vēlreiz');
  });
});

describe('what a page out of the history would write may be less than there is', () => {
  const scorm12 = {standard: 'scorm12', mayWrite: true} as const;
  const nothing = {isGiven: false, isOnDevice: false, isBlind: false};
  it.each([
    {launch: scorm12, known: nothing, is: true, why: 'nobody has anything'},
    {launch: {...scorm12, standard: 'scorm2004'} as const, known: nothing, is: true, why: 'in 2004, too'},
    {launch: scorm12, known: {...nothing, isBlind: true}, is: true, why: 'storage is denied as well'},
    {launch: scorm12, known: {...nothing, isOnDevice: true}, is: false, why: 'the device knows it'},
    {
      launch: scorm12,
      known: {...nothing, isGiven: true},
      is: false,
      why: 'the device never had this attempt',
    },
    {launch: scorm12, known: {isGiven: true, isOnDevice: false, isBlind: true}, is: true, why: 'it may have'},
    {
      launch: scorm12,
      known: {isGiven: true, isOnDevice: true, isBlind: true},
      is: false,
      why: 'its disk has',
    },
    {launch: {...scorm12, mayWrite: false}, known: nothing, is: false, why: 'a review writes nothing anyway'},
    {launch: {...scorm12, standard: 'cmi5'} as const, known: nothing, is: false, why: 'cmi5 asks its server'},
    {launch: {...scorm12, standard: 'local'} as const, known: nothing, is: false, why: 'there is no LMS'},
  ])('$is: $why', ({launch, known, is}) => {
    expect(isOutdated(launch, known)).toBe(is);
  });
});
