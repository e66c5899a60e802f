import {describe, expect, it, vi} from 'vitest';
import {DeviceCopy} from '../../../src/runtime/device-copy/device-copy.ts';
import type {DurableStore} from '../../../src/runtime/device-copy/durable-store.ts';
import {formatStamped} from '../../../src/runtime/device-copy/stamped-text.ts';
import {Journal} from '../../../src/runtime/journal/journal.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {ManualClock, settle} from '../queue-world.ts';
import {MemoryDurable} from './memory-durable.ts';

const key = 'kr.own:kr:0:note:a';
const prefix = 'kr.own:kr:0:';
const stamped = (text: string, atMs = 1_000) => formatStamped(text, atMs);

interface World {
  readonly fast: MemoryStore;
  readonly durable: MemoryDurable;
  readonly clock: ManualClock;
  open(disk?: Promise<DurableStore | undefined>): DeviceCopy;
}

function world(): World {
  const [fast, durable, clock] = [new MemoryStore(), new MemoryDurable(), new ManualClock()];
  return {
    fast,
    durable,
    clock,
    open: (disk = Promise.resolve(durable)) =>
      new DeviceCopy({fast, durable: disk, setTimer: clock.setTimer, clearTimer: clock.clearTimer}),
  };
}

async function taken(copy: DeviceCopy): Promise<DeviceCopy> {
  await copy.take([prefix, 'kr.journal:']);
  copy.share();
  return copy;
}

/** The disk alone has a text, and answers when it is told to. */
async function lateWorld() {
  const {fast, durable, open} = world();
  (await taken(open())).setItem(key, stamped('Jā'));
  await settle();
  fast.removeItem(key);
  let answerWith: (disk: DurableStore) => void = () => undefined;
  const copy = open(new Promise((resolve) => (answerWith = resolve)));
  return {fast, copy, answer: () => answerWith(durable)};
}

const journalIn = (store: DeviceCopy) =>
  new Journal({owner: {courseId: 'kr', scope: 'course', learnerId: 'anna'}, store, now: () => 1_000});

describe('the copy on the device', () => {
  it('has a text in localStorage in the same turn, and says that it is kept when it is on the disk', async () => {
    const {fast, durable, open} = world();
    const copy = await taken(open());
    let complete = (): void => undefined;
    durable.schedule = (run) => (complete = run);
    copy.setItem(key, stamped('Jā'));
    expect(fast.getItem(key)).toBe(stamped('Jā'));
    await settle();
    expect([copy.kept(prefix), durable.records.size]).toEqual(['pending', 0]);
    complete();
    await settle();
    expect([copy.kept(prefix), durable.records.get(key)?.text]).toEqual(['yes', stamped('Jā')]);
  });

  it('gives back what the disk has after an LMS emptied localStorage, and fills it again', async () => {
    const {durable, open} = world();
    (await taken(open())).setItem(key, stamped('Jā'));
    await settle();
    const emptied = new MemoryStore();
    const copy = new DeviceCopy({fast: emptied, durable: Promise.resolve(durable)});
    await copy.take([prefix]);
    expect([copy.getItem(key), emptied.getItem(key)]).toEqual([stamped('Jā'), null]);
    copy.share();
    expect(emptied.getItem(key)).toBe(stamped('Jā'));
  });

  it('gives back what only localStorage has: a page that went away completed nothing', async () => {
    const {durable, open} = world();
    const left = await taken(open());
    durable.schedule = () => undefined;
    left.setItem(key, stamped('Jā'));
    durable.schedule = (run) => run();
    const copy = await taken(open());
    await settle();
    expect([copy.getItem(key), durable.records.get(key)?.text]).toEqual([stamped('Jā'), stamped('Jā')]);
  });

  it.each([
    {here: 7, there: 9, wins: 9, why: 'the browser was killed before localStorage was written'},
    {here: 9, there: 7, wins: 9, why: 'the page went away before the disk was'},
  ])('takes counter $wins of a journal: $why', async ({here, there, wins}) => {
    const {fast, durable, open} = world();
    const entry = (counter: number) => ({counter, text: `B${counter}`, given: -1});
    const other = new MemoryStore();
    const disk = await taken(new DeviceCopy({fast: other, durable: Promise.resolve(durable)}));
    journalIn(disk).write('0000000a', entry(there));
    await settle();
    new Journal({
      owner: {courseId: 'kr', scope: 'course', learnerId: 'anna'},
      store: fast,
      now: () => 0,
    }).write('0000000a', entry(here));
    expect(journalIn(await taken(open())).entry('0000000a')?.counter).toBe(wins);
  });

  it('never writes an older counter over a newer one, and tells that there is news', async () => {
    const {durable, open} = world();
    const copy = await taken(open());
    const journal = journalIn(copy);
    const newer = {counter: 20, text: 'B20', given: -1};
    const other = new DeviceCopy({fast: undefined, durable: Promise.resolve(durable)});
    await taken(other);
    journalIn(other).write('0000000a', newer);
    await settle();
    const news = vi.fn();
    copy.subscribe(news);
    journal.write('0000000a', {...newer, counter: 5, text: 'B5'});
    await settle();
    expect(journal.entry('0000000a')).toMatchObject(newer);
    expect(news).toHaveBeenCalledWith(true);
  });

  it('writes one transaction at a time, and of several texts of a key only the newest', async () => {
    const {durable, open} = world();
    const copy = await taken(open());
    const writes = vi.spyOn(durable, 'write');
    const completes: (() => void)[] = [];
    durable.schedule = (run) => completes.push(run);
    for (const text of ['a', 'b', 'c']) copy.setItem(key, stamped(text));
    expect(writes).toHaveBeenCalledTimes(1);
    completes.shift()?.();
    await settle();
    expect(writes).toHaveBeenCalledTimes(2);
    completes.shift()?.();
    await settle();
    expect([copy.kept(prefix), durable.records.get(key)?.text]).toEqual(['yes', stamped('c')]);
  });

  it('writes once more what this visit wrote, after a login in another tab emptied localStorage', async () => {
    const {fast, open} = world();
    const copy = await taken(open());
    copy.setItem(key, stamped('Jā'));
    await settle();
    fast.removeItem(key);
    copy.rewrite();
    expect(fast.getItem(key)).toBe(stamped('Jā'));
  });

  it('removes from both places', async () => {
    const {fast, durable, open} = world();
    const copy = await taken(open());
    copy.setItem(key, stamped('Jā'));
    copy.removeItem(key);
    await copy.settled();
    expect([copy.getItem(key), fast.getItem(key), durable.records.size]).toEqual([null, null, 0]);
  });

  it('tells when a text is not kept, and when it is after all', async () => {
    const {durable, open} = world();
    const copy = await taken(open());
    durable.isFull = true;
    copy.setItem(key, stamped('Jā'));
    await settle();
    expect(copy.kept(prefix)).toBe('no');
    durable.isFull = false;
    copy.rewrite();
    await settle();
    expect(copy.kept(prefix)).toBe('yes');
  });

  it.each([
    {disk: Promise.resolve(undefined), afterMs: 0, why: 'the browser denies IndexedDB'},
    {disk: new Promise<undefined>(() => undefined), afterMs: 5_000, why: 'it never answers'},
  ])('does not say that anything is kept where $why', async ({disk, afterMs}) => {
    const {clock, open} = world();
    const copy = open(disk);
    copy.setItem(key, stamped('Jā'));
    await clock.advance(afterMs);
    expect(copy.kept(prefix)).toBe('no');
    expect(copy.getItem(key)).toBe(stamped('Jā'));
  });

  it('says so, too, of a transaction that does not complete', async () => {
    const {durable, clock, open} = world();
    const copy = await taken(open());
    durable.schedule = () => undefined;
    copy.setItem(key, stamped('Jā'));
    await clock.advance(4_999);
    expect(copy.kept(prefix)).toBe('pending');
    await clock.advance(1);
    expect(copy.kept(prefix)).toBe('no');
  });

  it('says so, too, of a disk that opens and cannot be read, and is not waited for', async () => {
    const {durable, clock, open} = world();
    durable.read = () => new Promise(() => undefined);
    const copy = open();
    void copy.take([prefix]);
    copy.setItem(key, stamped('Jā'));
    await clock.advance(4_999);
    expect(copy.kept(prefix)).toBe('pending');
    const settled = copy.settled();
    await clock.advance(1);
    expect([copy.kept(prefix), await settled]).toEqual(['no', false]);
  });

  it('gives each place what a disk that answers late has, also where a listener throws', async () => {
    const {fast, copy, answer} = await lateWorld();
    const taking = copy.take([prefix]);
    copy.share();
    copy.subscribe((hasNews) => {
      if (hasNews) throw new Error('ours');
    });
    answer();
    await expect(taking).rejects.toThrow('ours');
    expect(fast.getItem(key)).toBe(stamped('Jā'));
  });

  it('joins a disk that answers late', async () => {
    const {copy, answer} = await lateWorld();
    const news = vi.fn();
    copy.subscribe(news);
    const taking = copy.take([prefix]);
    expect(copy.getItem(key)).toBeNull();
    answer();
    await taking;
    expect(copy.getItem(key)).toBe(stamped('Jā'));
    expect(news).toHaveBeenCalledWith(true);
  });

  it('removes what a disk has that answers late, and says so only then', async () => {
    const {fast, durable, open} = world();
    (await taken(open())).setItem(key, stamped('Jā'));
    await settle();
    let answer: (disk: DurableStore) => void = () => undefined;
    const copy = open(new Promise((resolve) => (answer = resolve)));
    const taking = copy.take([prefix]);
    copy.removeItem(key);
    const settled = copy.settled().then(() => durable.records.size);
    answer(durable);
    await taking;
    copy.share();
    expect(await settled).toBe(0);
    expect([copy.getItem(key), fast.getItem(key)]).toEqual([null, null]);
  });
});
