import {beforeEach, describe, expect, it} from 'vitest';
import {StatementSender} from '../../../src/runtime/lrs/statement-sender.ts';
import {nothingTold} from '../../../src/runtime/lrs/statement-store.ts';
import {XapiStatements} from '../../../src/runtime/trackers/xapi/xapi-statements.ts';
import {WriteOnlyLrs, type LrsFault} from '../../fake-lrs/write-only-lrs.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {MemoryRow} from './memory-row.ts';

const account = '3f2b9d3c-8a61-4e4b-9a51-0d3c1b7f2a10';
const make = new XapiStatements({
  actor: {objectType: 'Agent', account: {homePage: 'https://kurss.example.lv/', name: account}},
  registration: account,
  activityId: 'https://kurss.example.lv/learn/',
  language: 'lv',
  sessionId: 'visit',
  contextOf: () => ({registration: account}),
});
const statements = [0, 1, 2].map((index) => make.answered(sampleInteraction(index)));
const ids = statements.map(({id}) => id);

let lrs: WriteOnlyLrs;
let row: MemoryRow;
let timers: {readonly run: () => void; readonly delayMs: number}[];
let agreed: Set<string>;
let isOnline = true;
beforeEach(() => {
  lrs = new WriteOnlyLrs();
  row = new MemoryRow();
  timers = [];
  agreed = new Set(['a', 'b']);
  isOnline = true;
});

const senderWith = (alone: (work: () => Promise<void>) => Promise<void> = (work) => work()) =>
  new StatementSender({
    line: {endpoint: lrs.endpoint, token: btoa(`${lrs.key}:${lrs.secret}`), request: lrs.request},
    store: row,
    isAgreed: (learner) => agreed.has(learner),
    alone,
    isOnline: () => isOnline,
    now: () => 5,
    setTimer: (run, delayMs) => timers.push({run, delayMs}),
    random: () => 0,
  });
const add = (learner = 'a', which = statements) => row.add(learner, which, nothingTold);
const stored = () => lrs.statements.map(({id}) => id);
/** The next requests meet these, one each. */
const meet = (...faults: readonly (LrsFault | undefined)[]) => {
  const next = [...faults];
  lrs.fault = () => next.shift();
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('what waits on a device', () => {
  it('is sent in its order, and nothing of it waits any more', async () => {
    await add();
    await senderWith().send();
    expect(stored()).toEqual(ids);
    expect(await row.account('a')).toEqual({waiting: 0, aside: 0, sentAtMs: 5, refusal: undefined});
    expect(lrs.complaints).toEqual([]);
  });

  it('asks for nothing while the browser knows of no line', async () => {
    await add();
    isOnline = false;
    const sender = senderWith();
    await sender.send();
    expect([lrs.sent, timers]).toEqual([[], []]);
    isOnline = true;
    await sender.sendNow();
    expect(stored()).toEqual(ids);
  });

  it.each(['offline', 'http-500', 'http-429', 'answer-lost'] as const)(
    'waits at %s, with growing pauses, and then arrives once and in order',
    async (fault) => {
      await add();
      meet(undefined, fault, fault);
      const sender = senderWith();
      await sender.send();
      // A save in the pause does not hurry it.
      await sender.send();
      expect(row.waiting).toHaveLength(2);
      expect(timers.map(({delayMs}) => delayMs)).toEqual([2_000]);
      timers[0]?.run();
      await settle();
      expect(timers.map(({delayMs}) => delayMs)).toEqual([2_000, 4_000]);
      timers[1]?.run();
      await settle();
      expect(stored()).toEqual(ids);
      expect(row.waiting).toEqual([]);
    },
  );

  it('never waits longer than five minutes for the next try', async () => {
    await add();
    lrs.fault = () => 'offline';
    const sender = senderWith();
    await sender.send();
    for (let tries = 0; tries < 12; tries++) {
      timers.at(-1)?.run();
      await settle();
    }
    expect(timers.at(-1)?.delayMs).toBe(300_000);
  });

  it('begins with a short pause again after something has arrived', async () => {
    await add();
    meet('offline', undefined, 'offline');
    await senderWith().send();
    timers[0]?.run();
    await settle();
    expect(stored()).toHaveLength(1);
    expect(timers.map(({delayMs}) => delayMs)).toEqual([2_000, 2_000]);
  });

  it('goes at once when the line is back', async () => {
    await add();
    meet('offline');
    const sender = senderWith();
    await sender.send();
    await sender.sendNow();
    expect(stored()).toEqual(ids);
  });

  it('that the record store will never have is set aside and counted, and the rest goes on', async () => {
    await add();
    lrs.isBad = ({id}) => id === ids[1];
    await senderWith().send();
    expect(stored()).toEqual([ids[0], ids[2]]);
    expect(await row.account('a')).toMatchObject({waiting: 0, aside: 1});
    expect(row.aside.map(({status}) => status)).toEqual([400]);
  });

  it('stays when the key is refused; nothing is tried again in this visit, and all of it at the next', async () => {
    await add();
    meet('http-401');
    const sender = senderWith();
    await sender.send();
    await sender.send();
    await sender.sendNow();
    expect([stored(), timers]).toEqual([[], []]);
    expect(await row.account('a')).toMatchObject({waiting: 3, aside: 0, refusal: 401});
    await senderWith().send();
    expect(stored()).toEqual(ids);
    expect(await row.account('a')).toMatchObject({refusal: undefined});
  });

  it('of somebody who agrees no more is dropped, unsent, and holds nobody else up', async () => {
    await add('a', statements.slice(0, 1));
    await add('b', statements.slice(1));
    agreed.delete('a');
    await senderWith().send();
    expect(stored()).toEqual(ids.slice(1));
    expect(row.waiting).toEqual([]);
  });

  it('is sent by one page at a time', async () => {
    await add();
    let last: Promise<void> = Promise.resolve();
    const alone = (work: () => Promise<void>) => (last = last.then(work));
    await Promise.all([senderWith(alone).send(), senderWith(alone).send()]);
    expect(lrs.sent).toEqual(ids);
  });

  it('arrives although more comes while it is being sent', async () => {
    await add('a', statements.slice(0, 1));
    const sender = senderWith();
    const sending = sender.send();
    await add('a', statements.slice(1));
    await Promise.all([sending, sender.send()]);
    expect(stored()).toEqual(ids);
  });

  it('waits like over a bad line when the device cannot note that it arrived', async () => {
    await add();
    row.isFull = true;
    await senderWith().send();
    expect(timers).toHaveLength(1);
    row.isFull = false;
    timers[0]?.run();
    await settle();
    expect(stored()).toEqual(ids);
    expect(row.waiting).toEqual([]);
  });
});
