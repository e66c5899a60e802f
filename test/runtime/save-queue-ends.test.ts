/** How a visit ends, in good and in bad ways, and what the queue tells of an LMS that does not hear it. */
import {describe, expect, it, vi} from 'vitest';
import {TrackerError} from '../../src/runtime/tracker.ts';
import {makeQueue, settle} from './queue-world.ts';

describe('a page that may be going away', () => {
  it('commits what is unsent, once, ends nothing, and the next answer still arrives', async () => {
    const {queue, savedAtMs, world} = makeQueue({booksTime: true});
    queue.changed();
    queue.leaving();
    await settle();
    expect([savedAtMs.length, world.closes, queue.state]).toEqual([1, 0, 'saved']);
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect(savedAtMs).toHaveLength(2);
  });

  it('takes what was sent in that moment for no proof', async () => {
    const {queue, taken} = makeQueue({booksTime: true});
    queue.changed();
    queue.leaving();
    await settle();
    expect(taken).toEqual([{counter: 1, hasArrived: false}]);
  });

  it.each([
    {spentMs: 9_000, commits: 0, why: 'hardly any time has passed'},
    {spentMs: 150_000, commits: 1, why: 'two minutes of reading are to be booked'},
  ])('commits $commits times without anything new: $why', async ({spentMs, commits}) => {
    const {queue, savedAtMs, world} = makeQueue({booksTime: true});
    world.sessionMs = spentMs;
    queue.leaving();
    queue.leaving();
    await settle();
    expect(savedAtMs).toHaveLength(commits);
  });

  it('commits nothing where other words reach the LMS in the last moment', async () => {
    const {queue, savedAtMs} = makeQueue();
    queue.changed();
    queue.leaving();
    await settle();
    expect(savedAtMs).toHaveLength(0);
  });
});

describe('a commit that nobody hears, after a refused one', () => {
  it.each([
    {how: 'leaving', isShown: true},
    {how: 'hidden', isShown: false},
  ])('ends nothing ($how): a page that lives on is heard within a minute', async ({how, isShown}) => {
    const {clock, queue, heard, world, refuse} = makeQueue({booksTime: true});
    refuse(1);
    queue.changed();
    queue.request('first-visit');
    await settle();
    world.isShown = isShown;
    if (how === 'leaving') queue.leaving();
    else queue.request('hidden');
    await settle();
    expect([heard, queue.state]).toEqual([[true, false], 'unsent']);
    world.isShown = true;
    await clock.advance(60_000);
    expect([heard, queue.state]).toEqual([[true, false, true], 'saved']);
    await clock.advance(600_000);
    expect(heard).toHaveLength(3);
  });

  it('is not repeated while the page is hidden, and is made good at the first pause', async () => {
    const {clock, queue, heard, world, refuse} = makeQueue({booksTime: true});
    refuse(1);
    queue.changed();
    queue.request('first-visit');
    await settle();
    world.isShown = false;
    queue.request('hidden');
    await clock.advance(600_000);
    expect(heard).toEqual([true, false]);
    world.isShown = true;
    queue.request('lesson-end');
    await settle();
    expect([heard, queue.state]).toEqual([[true, false, true], 'saved']);
  });
});

describe('an end that is asked for', () => {
  it('comes after what is on its way, and after it no call is made', async () => {
    const {queue, savedAtMs, world} = makeQueue();
    queue.changed();
    expect(await queue.end()).toBe(true);
    expect([world.closes, queue.state]).toEqual([1, 'closed']);
    queue.changed();
    queue.request('hidden');
    queue.leaving();
    expect(queue.close()).toBe(true);
    expect(await queue.end()).toBe(true);
    await settle();
    expect([world.closes, savedAtMs.length]).toEqual([1, 0]);
  });

  it('that is refused is told, the work goes on being saved, and it can be asked for again', async () => {
    const {queue, clock, savedAtMs, world} = makeQueue();
    world.isClosable = false;
    expect(await queue.end()).toBe(false);
    expect([queue.state, queue.error?.code]).toEqual(['failed', 'not-closed']);
    await clock.advance(4_000);
    expect([savedAtMs.length, queue.state]).toEqual([1, 'saved']);
    world.isClosable = true;
    expect(await queue.end()).toBe(true);
  });

  it('is told by the tracker where that hears the answer', async () => {
    const {queue, world} = makeQueue({end: () => Promise.reject(new TrackerError('no', '403'))});
    expect(await queue.end()).toBe(false);
    expect([queue.error?.code, world.closes]).toEqual(['403', 0]);
  });
});

describe('an LMS that is deaf to last words', () => {
  it.each([
    {isEager: true, commits: 1},
    {isEager: false, commits: 0},
  ])('hears of each answer at once ($isEager): $commits', async ({isEager, commits}) => {
    const {queue, savedAtMs} = makeQueue({isEager});
    queue.changed();
    queue.request('answer');
    await settle();
    expect(savedAtMs).toHaveLength(commits);
  });

  it('hears of the time every five minutes of reading, and not of a hidden page', async () => {
    const {queue, clock, savedAtMs, world} = makeQueue({isEager: true});
    await clock.advance(600_000);
    expect(savedAtMs).toEqual([300_000, 600_000]);
    world.isShown = false;
    await clock.advance(600_000);
    expect(savedAtMs).toHaveLength(2);
    world.isShown = true;
    queue.changed();
    await clock.advance(60_000);
    expect(savedAtMs).toHaveLength(3);
  });
});

describe('last words', () => {
  it.each([
    {isDirty: true, isClosable: true, told: {hadNews: true, code: undefined}},
    {isDirty: false, isClosable: true, told: {hadNews: false, code: undefined}},
    {isDirty: true, isClosable: false, told: {hadNews: true, code: 'not-closed'}},
  ])('are told: $told', ({isDirty, isClosable, told}) => {
    const heard: unknown[] = [];
    const {queue, world} = makeQueue({
      onLastWords: ({hadNews, error}) => heard.push({hadNews, code: error?.code}),
    });
    world.isClosable = isClosable;
    if (isDirty) queue.changed();
    queue.close();
    expect(heard).toEqual([told]);
  });
});

describe('a session that the LMS refuses for good', () => {
  it('is known after the second equal refusal while the server answers', async () => {
    const {queue, clock, refuse} = makeQueue();
    refuse(2);
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect([queue.state, queue.isStale]).toEqual(['failed', false]);
    await clock.advance(2_000);
    expect([queue.state, queue.isStale]).toEqual(['failed', true]);
    await clock.advance(60_000);
    expect([queue.state, queue.isStale]).toEqual(['saved', false]);
  });

  it('is not one whose server cannot be reached', async () => {
    const {queue, clock, refuse, world} = makeQueue();
    world.isReachable = false;
    refuse(2);
    queue.changed();
    queue.request('lesson-end');
    await clock.advance(2_000);
    expect([queue.state, queue.isStale]).toEqual(['failed', false]);
  });
});

it('a server in trouble, that answers so, does not refuse the session for good', async () => {
  const {queue, clock, answers} = makeQueue();
  for (let time = 0; time < 3; time++) answers.push(() => Promise.reject(new TrackerError('no', '503')));
  queue.changed();
  queue.request('lesson-end');
  await clock.advance(6_000);
  expect([queue.state, queue.isStale]).toEqual(['failed', false]);
});

describe('a mistake of ours in a tracker', () => {
  it('is loud, keeps its cause, and is not tried again for ever', async () => {
    const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const mistake = new TypeError('undefined is no function');
    const {queue, clock, answers, savedAtMs} = makeQueue();
    answers.push(() => Promise.reject(mistake));
    queue.changed();
    queue.request('lesson-end');
    await clock.advance(3_600_000);
    expect(savedAtMs).toHaveLength(1);
    expect(queue.error).toMatchObject({code: 'unexpected', cause: mistake});
    expect(loud).toHaveBeenCalledWith(mistake);
    loud.mockRestore();
  });
});
