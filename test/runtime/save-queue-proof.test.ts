import {describe, expect, it} from 'vitest';
import {makeQueue, settle} from './queue-world.ts';

describe('a successful commit', () => {
  it('is believed when its server can be reached', async () => {
    const {queue, taken, states} = makeQueue();
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect(taken).toEqual([{counter: 1, hasArrived: true}]);
    expect(states.at(-1)).toBe('saved');
  });

  it('is no proof when it was given to a hidden page', async () => {
    const {queue, taken, world} = makeQueue();
    world.isShown = false;
    queue.changed();
    queue.request('hidden');
    await settle();
    expect(taken).toEqual([{counter: 1, hasArrived: false}]);
  });

  it('does not cover first answers that wait for the ids of others', async () => {
    const {queue, takenAnswers, waiting} = makeQueue();
    waiting.add(2).add(4);
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect(takenAnswers).toEqual([0, 1, 3, 5]);
  });

  it('is not believed while its server cannot be reached: all is sent anew', async () => {
    const {queue, taken, world, clock, savedAtMs} = makeQueue();
    world.isReachable = false;
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect(queue.state).toBe('failed');
    expect(queue.error?.code).toBe('offline');
    expect(world.doubts).toBe(1);
    world.isReachable = true;
    await clock.advance(4_000);
    await settle();
    expect(savedAtMs).toHaveLength(2);
    expect(taken).toEqual([{counter: 1, hasArrived: true}]);
    expect(queue.state).toBe('saved');
  });

  it('is asked for again with growing pauses while its server cannot be reached', async () => {
    const {queue, world, clock, savedAtMs} = makeQueue();
    world.isReachable = false;
    queue.changed();
    queue.request('lesson-end');
    await clock.advance(29_000);
    expect(savedAtMs).toEqual([0, 2_000, 6_000, 14_000]);
    world.isReachable = true;
    await clock.advance(60_000);
    expect(queue.state).toBe('saved');
  });
});
