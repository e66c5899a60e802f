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

  it('takes back no pass that another device has reached meanwhile, though this one has the attempt', async () => {
    const {lms, first, back} = sessionWorld(standard);
    const [deviceA, deviceB] = [new MemoryStore(), new MemoryStore()];
    const a = await first(deviceA);
    finish(a, 1);
    await a.tracker.save(a.opened.session.snapshot());
    a.tracker.close(a.opened.session.snapshot());
    const b = await first(deviceB);
    finish(b, 3);
    const passed = {...b.opened.session.snapshot(), finished: true, scoreRaw: 100};
    await b.tracker.save(passed);
    b.tracker.close(passed);
    const before = {...lms.stored()};
    expect(Object.values(before)).toContain('passed');

    const returned = await back(deviceA);
    expect(returned.opened.isReadOnly).toBe(true);
    expect(returned.opened.session.progress.modules.get(1)?.done.has(1)).toBe(true);
    await live(returned);
    expect(lms.stored()).toEqual(before);
  });

  it('leaves what only its device holds to the next launch', async () => {
    const {lms, first, back} = sessionWorld(standard);
    const store = new MemoryStore();
    const page = await first(store);
    finish(page, 1);
    await page.tracker.save(page.opened.session.snapshot());
    finish(page, 2);
    await settle();
    const before = {...lms.stored()};
    await live(await back(store));
    expect(lms.stored()).toEqual(before);

    const next = await first(store);
    expect(next.opened.session.progress.modules.get(1)?.done).toEqual(new Set([1, 2]));
    await live(next);
    expect(lms.stored()).not.toEqual(before);
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

describe('a page out of the history is outdated', () => {
  it.each([
    {
      launch: {standard: 'scorm12', mayWrite: true} as const,
      is: true,
      why: 'its LMS gives what the page held',
    },
    {launch: {standard: 'scorm2004', mayWrite: true} as const, is: true, why: 'in 2004, too'},
    {
      launch: {standard: 'scorm12', mayWrite: false} as const,
      is: false,
      why: 'a review writes nothing anyway',
    },
    {launch: {standard: 'cmi5', mayWrite: true} as const, is: false, why: 'cmi5 asks its server'},
    {launch: {standard: 'local', mayWrite: true} as const, is: false, why: 'there is no LMS'},
  ])('$is: $why', ({launch, is}) => {
    expect(isOutdated(launch)).toBe(is);
  });
});
