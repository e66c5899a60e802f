import {describe, expect, it} from 'vitest';
import type {SaveState} from '../../src/runtime/save-queue/save-queue.ts';
import {untilQuiet} from '../../src/runtime/save-queue/until-quiet.ts';
import {makeQueue, settle} from './queue-world.ts';
import {TrackerError} from '../../src/runtime/tracker.ts';

describe('the rhythm of saving', () => {
  it('commits nothing while one only reads', async () => {
    const {clock, queue, savedAtMs} = makeQueue();
    queue.request('lesson-end');
    await clock.advance(3_600_000);
    expect(savedAtMs).toEqual([]);
    expect(queue.state).toBe('saved');
  });

  it('commits within the turn of a natural pause', () => {
    const {queue, savedAtMs} = makeQueue();
    queue.changed();
    queue.request('hidden');
    expect(savedAtMs).toEqual([0]);
  });

  it('commits a minute after the first change when no pause comes', async () => {
    const {clock, queue, savedAtMs, states} = makeQueue();
    queue.changed();
    await clock.advance(30_000);
    queue.changed();
    await clock.advance(600_000);
    expect(savedAtMs).toEqual([60_000]);
    expect(states).toEqual(['unsent', 'saving', 'saved']);
    expect(clock.waiting).toBe(0);
  });

  it('makes one more commit of all requests during a commit', async () => {
    const {queue, savedAtMs, answers} = makeQueue();
    let finish = (): void => undefined;
    answers.push(() => new Promise((resolve) => (finish = resolve)));
    queue.changed();
    queue.request('lesson-end');
    queue.changed();
    queue.request('quiz-end');
    queue.request('hidden');
    expect(savedAtMs).toHaveLength(1);
    finish();
    await settle();
    expect(savedAtMs).toHaveLength(2);
    expect(queue.state).toBe('saved');
  });

  it('waits a minute with what changed during a commit and was not asked for', async () => {
    const {clock, queue, savedAtMs} = makeQueue();
    queue.changed();
    queue.request('lesson-end');
    queue.changed();
    await settle();
    expect(queue.state).toBe('unsent');
    await clock.advance(60_000);
    expect(savedAtMs).toEqual([0, 60_000]);
  });
});

describe('quiet', () => {
  async function savingQueue() {
    const world = makeQueue();
    const commit = {finish: (): void => undefined};
    world.answers.push(() => new Promise((resolve) => (commit.finish = resolve)));
    world.queue.changed();
    world.queue.request('quiz-end');
    const heard: string[] = [];
    const quiet = untilQuiet(world.queue, world.clock, 3000).then(() => heard.push('quiet'));
    await settle();
    return {...world, commit, heard, quiet};
  }

  it('waits for the commit that is under way', async () => {
    const {clock, commit, heard, quiet, queue} = await savingQueue();
    expect(heard).toEqual([]);
    commit.finish();
    await quiet;
    expect(queue.state).toBe('saved');
    expect(clock.waiting).toBe(0);
  });

  it('waits no longer than it may', async () => {
    const {clock, heard} = await savingQueue();
    await clock.advance(2999);
    expect(heard).toEqual([]);
    await clock.advance(1);
    expect(heard).toEqual(['quiet']);
  });

  it('has nothing to wait for while nothing is on its way', async () => {
    const {clock, queue} = makeQueue();
    queue.changed();
    await untilQuiet(queue, clock, 3000);
    expect(clock.waiting).toBe(1);
  });
});

describe('a refused save', () => {
  it('is tried again after 2, 4, 8, 16, 32, 60 and 60 seconds', async () => {
    const {clock, queue, savedAtMs, refuse} = makeQueue();
    refuse(7);
    queue.changed();
    queue.request('first-visit');
    await clock.advance(600_000);
    const pauses = savedAtMs.slice(1).map((atMs, index) => atMs - (savedAtMs[index] ?? 0));
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(queue.state).toBe('saved');
  });

  it('is tried again at different moments in a classroom', async () => {
    const {clock, queue, savedAtMs, refuse} = makeQueue();
    clock.chance = 0.5;
    refuse(1);
    queue.changed();
    queue.request('first-visit');
    await clock.advance(60_000);
    expect(savedAtMs).toEqual([0, 3000]);
  });

  it('starts again with short pauses after a success', async () => {
    const {clock, queue, savedAtMs, refuse} = makeQueue();
    refuse(3);
    queue.changed();
    queue.request('first-visit');
    await clock.advance(100_000);
    refuse(1);
    queue.changed();
    queue.request('lesson-end');
    await clock.advance(100_000);
    expect(savedAtMs.slice(-2)).toEqual([100_000, 102_000]);
  });

  it('says why, until it is made good', async () => {
    const {clock, queue, refuse} = makeQueue();
    refuse(1);
    queue.changed();
    queue.request('first-visit');
    await settle();
    expect([queue.state, queue.error?.code]).toEqual(['failed', '101']);
    await clock.advance(2000);
    expect([queue.state, queue.error]).toEqual(['saved', undefined]);
  });

  it.each([
    {reason: 'lesson-end', saves: 1, why: 'the page would stop again for seconds'},
    {reason: 'online', saves: 2, why: 'the line came back'},
    {reason: 'hidden', saves: 2, why: 'it may be the last chance'},
  ] as const)('makes $saves saves with $reason in between: $why', async ({reason, saves}) => {
    const {queue, savedAtMs, refuse} = makeQueue();
    refuse(1);
    queue.changed();
    queue.request('first-visit');
    await settle();
    queue.request(reason);
    expect(savedAtMs).toHaveLength(saves);
  });

  it('ends the queue when the session is closed', async () => {
    const {clock, queue, answers} = makeQueue();
    answers.push(() => Promise.reject(new TrackerError('over', 'closed')));
    queue.changed();
    queue.request('online');
    await clock.advance(600_000);
    expect(queue.state).toBe('closed');
  });
});

describe('the end', () => {
  it('is told once, and nothing is sent after it', async () => {
    const {clock, queue, savedAtMs, world} = makeQueue();
    queue.changed();
    expect([queue.close(), queue.close()]).toEqual([true, true]);
    queue.changed();
    queue.request('hidden');
    await clock.advance(600_000);
    expect([world.closes, savedAtMs.length, queue.state]).toEqual([1, 0, 'closed']);
  });

  it('is tried again when it was refused', async () => {
    const {clock, queue, world} = makeQueue();
    world.isClosable = false;
    expect(queue.close()).toBe(false);
    expect(queue.state).toBe('failed');
    await clock.advance(2000);
    world.isClosable = true;
    await clock.advance(4000);
    expect([world.closes, queue.state]).toEqual([3, 'closed']);
  });

  it('is given up when the learner goes on instead', async () => {
    const {clock, queue, savedAtMs, world} = makeQueue();
    world.isClosable = false;
    queue.close();
    queue.changed();
    await clock.advance(60_000);
    expect([world.closes, savedAtMs.length, queue.state]).toEqual([1, 1, 'saved']);
  });

  it('stops telling a listener that went away', () => {
    const {queue} = makeQueue();
    const heard: SaveState[] = [];
    const stop = queue.subscribe((state) => heard.push(state));
    queue.changed();
    stop();
    queue.request('hidden');
    expect(heard).toEqual(['unsent']);
  });
});
