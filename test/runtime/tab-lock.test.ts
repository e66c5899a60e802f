import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {claimTab, type TabClaim, type TabLockSurroundings} from '../../src/runtime/session/tab-lock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** One lock, as browsers have it: held until its work ends, the others wait in a row. */
class FakeLocks {
  readonly #row: (() => void)[] = [];
  #isHeld = false;

  readonly request = (
    _: string,
    {signal}: LockOptions,
    work: LockGrantedCallback<unknown>,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      const begin = () => {
        if (signal?.aborted) return this.#row.shift()?.();
        this.#isHeld = true;
        const done = Promise.resolve(work({name: '', mode: 'exclusive'}));
        void done.then(() => this.release());
        resolve(done);
      };
      if (this.#isHeld) this.#row.push(begin);
      else begin();
    });

  /** The page that holds it is gone, or has let it go. */
  release(): void {
    this.#isHeld = false;
    this.#row.shift()?.();
  }
}

/** Channels that hear each other a turn later. */
class FakeChannels {
  readonly #all = new Set<{onmessage: ((event: {data: unknown}) => void) | null}>();

  open = (): BroadcastChannel => {
    const channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of this.#all)
          if (other !== channel) setTimeout(() => this.#all.has(other) && other.onmessage?.({data}));
      },
      close: () => this.#all.delete(channel),
    };
    this.#all.add(channel);
    // Only these three are used.
    return channel as unknown as BroadcastChannel;
  };
}

interface Page {
  readonly claim: TabClaim;
  leave(): void;
  readonly isFreed: () => boolean;
}

function pageWith(surroundings: Omit<TabLockSurroundings, 'onLeave'>): Page {
  let leave = (): void => undefined;
  const claim = claimTab('kr', {...surroundings, onLeave: (listener) => (leave = listener)});
  let isFreed = false;
  void claim.freed.then(() => (isFreed = true));
  return {claim, leave: () => leave(), isFreed: () => isFreed};
}

async function answersOf(pages: readonly Page[]): Promise<readonly boolean[]> {
  await vi.advanceTimersByTimeAsync(2_000);
  return Promise.all(pages.map(({claim}) => claim.isMine));
}

describe('two pages with the same course, by locks', () => {
  const withLocks = () => {
    const locks = new FakeLocks();
    const page = () => pageWith({locks: locks as unknown as LockManager, openChannel: undefined});
    return {locks, page};
  };

  it('lets only the first one write', async () => {
    const {page} = withLocks();
    expect(await answersOf([page(), page()])).toEqual([true, false]);
  });

  it('waits for a page that is being reloaded', async () => {
    const {locks, page} = withLocks();
    page();
    const second = page();
    await vi.advanceTimersByTimeAsync(1_000);
    locks.release();
    expect(await answersOf([second])).toEqual([true]);
    expect(second.isFreed()).toBe(false);
  });

  it('is free again when the first one is gone', async () => {
    const {locks, page} = withLocks();
    const pages = [page(), page()];
    await answersOf(pages);
    expect(pages.map(({isFreed}) => isFreed())).toEqual([false, false]);
    locks.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(pages[1]?.isFreed()).toBe(true);
  });

  it('is free as soon as the first one goes away, also where the browser keeps it for who comes back', async () => {
    const {page} = withLocks();
    const first = page();
    await answersOf([first]);
    first.leave();
    expect(await answersOf([page()])).toEqual([true]);
  });

  it('does not fall to a page that went away while it waited', async () => {
    const {page} = withLocks();
    const [first, second] = [page(), page()];
    second.leave();
    expect(await answersOf([first, second])).toEqual([true, false]);
    first.leave();
    expect(await answersOf([page()])).toEqual([true]);
    expect(second.isFreed()).toBe(false);
  });

  it('takes denied storage, which denies locks, for no other page', async () => {
    const request = () => Promise.reject(new DOMException('', 'SecurityError'));
    const denied = pageWith({locks: {request} as unknown as LockManager, openChannel: undefined});
    expect(await answersOf([denied])).toEqual([true]);
  });

  it('does not take it later from a page that gave up', async () => {
    const {locks, page} = withLocks();
    const [, second, third] = [page(), page(), page()];
    await answersOf([second, third]);
    second.claim.giveUp();
    locks.release();
    await vi.advanceTimersByTimeAsync(0);
    expect([second.isFreed(), third.isFreed()]).toEqual([false, true]);
  });
});

describe('two pages with the same course, on a page without TLS', () => {
  const withChannels = () => {
    const channels = new FakeChannels();
    return () => pageWith({locks: undefined, openChannel: channels.open});
  };

  it('lets only the first one write', async () => {
    const page = withChannels();
    const first = page();
    expect(await answersOf([first])).toEqual([true]);
    expect(await answersOf([first, page()])).toEqual([true, false]);
  });

  it('lets one of two that open in the same instant write, never both', async () => {
    const page = withChannels();
    const answers = await answersOf([page(), page(), page()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('is free again when the first one is gone, for one of those that wait', async () => {
    const page = withChannels();
    const first = page();
    await answersOf([first]);
    const others = [page(), page()];
    expect(await answersOf(others)).toEqual([false, false]);
    first.leave();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(others.filter(({isFreed}) => isFreed())).toHaveLength(1);
  });

  it('cannot tell where there is no channel either', async () => {
    expect(await answersOf([pageWith({locks: undefined, openChannel: undefined})])).toEqual([true]);
  });
});
