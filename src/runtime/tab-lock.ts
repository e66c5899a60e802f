/** What the claim needs of the browser; each may be missing. */
export interface TabLockSurroundings {
  /** Only in secure contexts. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly openChannel: ((name: string) => BroadcastChannel) | undefined;
}

/** A page that is being reloaded lets go of its lock a moment after the new one asks. */
const patienceMs = 1_500;
const answerMs = 250;

/**
 * Resolves true when this page is the only one that has claimed `name`, and keeps the claim until it
 * goes away; false when another one is alive. A browser that knows neither locks nor channels
 * cannot tell: true.
 */
export function claimTab(name: string, surroundings = browserSurroundings()): Promise<boolean> {
  const {locks, openChannel} = surroundings;
  if (locks) return claimByLock(name, locks);
  return openChannel ? claimByChannel(openChannel(name)) : Promise.resolve(true);
}

function claimByLock(name: string, locks: Pick<LockManager, 'request'>): Promise<boolean> {
  return new Promise((resolve) => {
    const held = locks.request(name, {signal: AbortSignal.timeout(patienceMs)}, () => {
      resolve(true);
      // Held as long as the page lives.
      return new Promise<never>(() => undefined);
    });
    held.catch((cause: unknown) => {
      // Denied storage denies locks, too; that is no sign of another page.
      resolve(!(cause instanceof DOMException && cause.name === 'TimeoutError'));
    });
  });
}

/** Asks all pages; those that have the claim answer. Of two that ask in the same moment both may get it. */
function claimByChannel(channel: BroadcastChannel): Promise<boolean> {
  return new Promise((resolve) => {
    let isMine = false;
    channel.onmessage = ({data}) => {
      if (data === 'ask' && isMine) channel.postMessage('taken');
      if (data === 'taken' && !isMine) finish(false);
    };
    const finish = (isFree: boolean) => {
      isMine = isFree;
      resolve(isFree);
      if (!isFree) channel.close();
    };
    channel.postMessage('ask');
    setTimeout(() => finish(true), answerMs);
  });
}

function browserSurroundings(): TabLockSurroundings {
  return {
    // Both are typed as always there; an insecure page has no locks, an old browser no channels.
    locks: (navigator as Partial<Navigator>).locks,
    openChannel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : undefined,
  };
}
