import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Call} from '../../src/domain/technical/call.ts';
import {openDeviceRecords, type DeviceRecords} from '../../src/runtime/device/device-records.ts';
import {newestRecord} from '../../src/runtime/trackers/device/device-record.ts';
import {createDeviceTracker, openDeviceTracker} from '../../src/runtime/trackers/device/device.ts';
import type {SnapshotNews} from '../../src/runtime/trackers/device/snapshot-event.ts';
import {sampleSnapshot} from './sample-snapshot.ts';

/** Both places of a device; each may be denied or full. */
function device() {
  const kept = new Map<string, unknown>();
  const words = new Map<string, string>();
  const state = {areRecordsFull: false, isStoreFull: false};
  const records: DeviceRecords = {
    read: (key) => Promise.resolve(kept.get(key)),
    write: async (key, record) => {
      if (state.areRecordsFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, record);
    },
    remove: async (key) => void kept.delete(key),
  };
  const store = {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (state.isStoreFull) throw new DOMException('full', 'QuotaExceededError');
      words.set(key, text);
    },
  };
  const heard: SnapshotNews[] = [];
  const onSnapshot = (news: SnapshotNews) => void heard.push(news);
  const calls: Call[] = [];
  const onCall = (call: Call) => void calls.push(call);
  const launch = (learner = {id: '', name: ''}, parts: {records?: undefined; store?: undefined} = {}) =>
    createDeviceTracker({
      courseId: 'kr',
      scope: 'course',
      learner,
      records,
      store,
      onSnapshot,
      onCall,
      ...parts,
    });
  return {state, launch, kept, words, heard, calls};
}

const at = (counter: number) => ({...sampleSnapshot(), counter, suspendData: `data ${counter}`});

describe('the tracker of a device', () => {
  it('gives each learner their own work and name', async () => {
    const {launch} = device();
    const anna = {id: 'a', name: 'Anna'};
    await launch(anna).save(at(3));
    expect(await launch(anna).open()).toMatchObject({
      learnerName: 'Anna',
      suspendData: 'data 3',
      resumed: true,
    });
    expect(await launch({id: 'b', name: 'Juris'}).open()).toMatchObject({suspendData: '', resumed: false});
  });

  it('goes on with the last word of a page whose record did not arrive', async () => {
    const {launch, state} = device();
    await launch().save(at(3));
    state.areRecordsFull = true;
    expect(launch().close(at(4))).toBe(true);
    expect((await launch().open()).suspendData).toBe('data 4');
  });

  it('prefers the record to an older last word', async () => {
    const {launch} = device();
    launch().close(at(4));
    await launch().save(at(5));
    expect((await launch().open()).suspendData).toBe('data 5');
  });

  it.each(['records', 'store'] as const)('keeps the work where only %s are denied', async (denied) => {
    const {launch} = device();
    await launch(undefined, {[denied]: undefined}).save(at(2));
    expect((await launch(undefined, {[denied]: undefined}).open()).suspendData).toBe('data 2');
  });

  it('says that nothing was kept where both are denied or full, and closes later', async () => {
    const {launch, state} = device();
    const nowhere = {records: undefined, store: undefined};
    await expect(launch(undefined, nowhere).save(at(1))).rejects.toMatchObject({code: 'storage'});
    Object.assign(state, {areRecordsFull: true, isStoreFull: true});
    const tracker = launch();
    await expect(tracker.save(at(1))).rejects.toMatchObject({code: 'storage'});
    expect(tracker.close(at(1))).toBe(false);
    state.isStoreFull = false;
    expect(tracker.close(at(1))).toBe(true);
    await expect(tracker.save(at(2))).rejects.toMatchObject({code: 'closed'});
  });

  it('notes for an administrator the place that was full, and the one that had room', async () => {
    const {launch, state, calls} = device();
    state.areRecordsFull = true;
    await launch().save(at(1));
    expect(calls).toMatchObject([
      {element: 'IndexedDB', code: 'storage', text: expect.stringContaining('full') as string},
      {element: 'localStorage', answer: 'ok'},
    ]);
  });

  it('tells who listens, in the turn of the save, what goes to the device, and which is the last word', async () => {
    const {launch, heard} = device();
    const tracker = launch();
    const saving = tracker.save(at(3));
    expect(heard).toEqual([{snapshot: at(3), isLast: false}]);
    await saving;
    tracker.close(at(4));
    tracker.close(at(5));
    expect(heard.slice(1)).toEqual([{snapshot: at(4), isLast: true}]);
  });

  it.each(['null', '{', '[]', '{"counter":"1","suspendData":"x","location":""}'])(
    'takes %s for nothing of ours',
    async (text) => {
      const {launch, words} = device();
      words.set('kr.record:kr:course:', text);
      expect((await launch().open()).resumed).toBe(false);
    },
  );
});

describe('what the device has', () => {
  const record = {counter: 3, suspendData: 'Bxyz', location: 'definitions/three-parts'};
  const empty = {counter: -1, suspendData: '', location: ''};

  it('is the newest of its records, and the first of two equals', () => {
    const older = {...record, counter: 2};
    const same = {...record, suspendData: 'other'};
    expect(newestRecord(older, record, undefined)).toEqual(record);
    expect(newestRecord(record, same)).toEqual(record);
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    {...record, counter: 1.5},
    {...record, counter: '3'},
    {...record, suspendData: 3},
    {...record, suspendData: undefined},
    {...record, location: null},
  ])('is nothing when it is %j', (value) => {
    expect(newestRecord(value)).toEqual(empty);
    expect(newestRecord(value, record)).toEqual(record);
  });
});

describe('a browser whose IndexedDB never answers', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('opens the course all the same, with the last word', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('window', {indexedDB: {open: () => ({})}, dispatchEvent: () => true});
    const {words} = device();
    words.set('kr.record:kr:course:', JSON.stringify({counter: 4, suspendData: 'data 4', location: 'a/b'}));
    const store = {
      getItem: (key: string) => words.get(key) ?? null,
      setItem: (key: string, text: string) => void words.set(key, text),
    };
    const opening = openDeviceTracker({courseId: 'kr', scope: 'course', store});
    await vi.advanceTimersByTimeAsync(5_000);
    const tracker = await Promise.race([opening, undefined]);
    expect((await tracker?.open())?.suspendData).toBe('data 4');
    await tracker?.save(at(5));
    expect(words.get('kr.record:kr:course:')).toContain('data 5');
  });

  it('is not held up by this page once it does answer', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    const request: {result: {close: () => void}; onsuccess?: () => void} = {result: {close}};
    vi.stubGlobal('window', {indexedDB: {open: () => request}});
    const opening = openDeviceRecords();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await opening).toBeUndefined();
    request.onsuccess?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(close).toHaveBeenCalledOnce();
  });
});
