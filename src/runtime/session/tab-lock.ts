/** What the claim needs of the browser; each may be missing. */
export interface TabLockSurroundings {
  /** Only in secure contexts. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly openChannel: ((name: string) => BroadcastChannel) | undefined;
  /** Hears that this page goes away. */
  readonly onLeave: (listener: () => void) => void;
}

export interface TabClaim {
  /** Whether this page is the only one that has the claim; it keeps it until it goes away. */
  readonly isMine: Promise<boolean>;
  /** Resolves when the page that had it is gone and this one has it; never where it was this one's from the start. */
  readonly freed: Promise<void>;
  /** Waits for it no longer. */
  giveUp(): void;
}

/** A page that is being reloaded lets go of its lock a moment after the new one asks. */
const patienceMs = 1_500;
const answerMs = 250;

/** Claims `name`. A browser that knows neither locks nor channels cannot tell: it is this page's. */
export function claimTab(name: string, surroundings = browserSurroundings()): TabClaim {
  const {locks, openChannel, onLeave} = surroundings;
  if (locks) return claimByLock(name, locks, onLeave);
  if (openChannel) return new ChannelClaim(openChannel(name), onLeave);
  return {isMine: Promise.resolve(true), freed: never, giveUp: () => undefined};
}

const never = new Promise<never>(() => undefined);

/**
 * A page that goes away ends its session and lets the lock go itself: WebKit keeps such a page, and its lock, for
 * who might come back.
 */
function claimByLock(
  name: string,
  locks: Pick<LockManager, 'request'>,
  onLeave: TabLockSurroundings['onLeave'],
): TabClaim {
  const waiting = new AbortController();
  const left = new Promise<void>((resolve) => {
    onLeave(() => {
      waiting.abort();
      resolve();
    });
  });
  let resolveFreed: () => void = () => undefined;
  const freed = new Promise<void>((resolve) => (resolveFreed = resolve));
  const isMine = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    const settle = (isFree: boolean): void => {
      clearTimeout(timer);
      resolve(isFree);
    };
    // The request stays queued: it is granted when the other page is gone.
    locks
      .request(name, {signal: waiting.signal}, () => {
        settle(true);
        resolveFreed();
        return left;
      })
      // Denied storage denies locks, too; that is no sign of another page.
      .catch(() => settle(!waiting.signal.aborted));
  });
  return {isMine, freed: isMine.then((mine) => (mine ? never : freed)), giveUp: () => waiting.abort()};
}

/** All pages hear all of it. `taken` is meant for those whose turn comes after the given one. */
type Message = {readonly type: 'ask' | 'taken'; readonly turn: number} | {readonly type: 'gone'};

/**
 * Asks all pages; the one that has the claim answers. Of two that ask in the same moment the one with the lower turn
 * gets it. A page that goes away says so, and those that wait ask again.
 */
class ChannelClaim implements TabClaim {
  readonly isMine: Promise<boolean>;
  readonly freed: Promise<void>;
  readonly #channel: BroadcastChannel;
  readonly #turn = Date.now() + Math.random();
  #state: 'asking' | 'mine' | 'taken' = 'asking';
  #settle: (isMine: boolean) => void = () => undefined;

  constructor(channel: BroadcastChannel, onLeave: (listener: () => void) => void) {
    this.#channel = channel;
    channel.onmessage = ({data}: MessageEvent<Message>) => this.#hear(data);
    onLeave(() => this.#leave());
    this.isMine = this.#ask();
    this.freed = this.isMine.then((mine) => (mine ? never : this.#waitForTurn()));
  }

  giveUp(): void {
    this.#channel.close();
  }

  #ask(): Promise<boolean> {
    this.#state = 'asking';
    this.#say({type: 'ask', turn: this.#turn});
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(true), answerMs);
      this.#settle = (isMine) => {
        clearTimeout(timer);
        if (this.#state === 'asking') this.#state = isMine ? 'mine' : 'taken';
        resolve(isMine);
      };
    });
  }

  async #waitForTurn(): Promise<void> {
    do await new Promise<void>((resolve) => (this.#onGone = resolve));
    while (!(await this.#ask()));
  }

  #onGone: () => void = () => undefined;

  /** Its session ends with it, also where the browser may bring it back. */
  #leave(): void {
    if (this.#state !== 'mine') return;
    this.#state = 'taken';
    this.#say({type: 'gone'});
  }

  #hear(message: Message): void {
    if (message.type === 'gone' && this.#state === 'taken') this.#onGone();
    if (message.type === 'taken' && this.#state === 'asking' && message.turn < this.#turn)
      this.#settle(false);
    if (message.type !== 'ask') return;
    const turn = this.#state === 'mine' ? 0 : this.#turn;
    if (this.#state !== 'taken' && turn < message.turn) this.#say({type: 'taken', turn});
    // One that did not hear this page ask, and whose turn is before it.
    else if (this.#state === 'asking') this.#settle(false);
  }

  #say(message: Message): void {
    this.#channel.postMessage(message);
  }
}

function browserSurroundings(): TabLockSurroundings {
  return {
    // TypeScript says both always exist; an insecure page has no locks, an old browser no channels.
    locks: (navigator as Partial<Navigator>).locks,
    openChannel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : undefined,
    onLeave: (listener) => window.addEventListener('pagehide', listener),
  };
}
