import {TrackerError, type Snapshot, type Tracker} from './tracker.ts';

/**
 * - `saved`: nothing waits; the tracker took the newest snapshot (for an LMS: "sent").
 * - `saving`: a commit is under way.
 * - `unsent`: something waits for the next pause, at most a minute.
 * - `failed`: the last commit was refused; it is tried again by itself.
 * - `closed`: the session ended and everything was taken.
 */
export type SaveState = 'saved' | 'saving' | 'unsent' | 'failed' | 'closed';

/** The pauses at which a commit may stop the page for a moment. */
export type SaveReason = 'first-visit' | 'lesson-end' | 'quiz-end' | 'hidden' | 'online' | 'exit';

export type SaveListener = (state: SaveState, error: TrackerError | undefined) => void;

/** Timers and chance, so that tests own them. Times in milliseconds. */
export interface SaveQueueClock {
  readonly setTimer: (run: () => void, delayMs: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
}

export interface SaveQueueOptions {
  readonly tracker: Pick<Tracker, 'save' | 'close' | 'doubt' | 'waiting'>;
  /**
   * Looks whether the LMS's server can be reached; asked after each commit that it took: over a line
   * that is down without the browser's knowing, an LMS says yes to what never arrives. Default: yes.
   */
  readonly isReachable?: () => Promise<boolean>;
  /**
   * False while the page is hidden: an LMS then sends without hearing an answer, so its yes is no
   * proof. Default: true.
   */
  readonly isShown?: () => boolean;
  /**
   * The LMS took this snapshot. It has arrived when the LMS heard its server's answer and the server could
   * be reached after it.
   */
  readonly onTaken?: (snapshot: Snapshot, hasArrived: boolean) => void;
  /** Makes the newest snapshot; called once for each commit, never while one only reads. */
  readonly takeSnapshot: () => Snapshot;
  readonly clock?: SaveQueueClock;
}

const URGENT: ReadonlySet<SaveReason> = new Set(['hidden', 'online', 'exit']);
const INTERVAL_MS = 60_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

const browserClock: SaveQueueClock = {
  setTimer: (run, delayMs) => setTimeout(run, delayMs),
  // Only what setTimer gave out comes back here.
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  random: () => Math.random(),
};

/**
 * Decides when the tracker commits: at natural pauses (`request`), every 60 s while something is
 * unsent, and after a failure again with growing pauses. Requests during a commit become one more
 * commit after it. A commit begins in the same turn as its request: a page that is being hidden has
 * no second one.
 */
export class SaveQueue {
  readonly #tracker: SaveQueueOptions['tracker'];
  readonly #isReachable: () => Promise<boolean>;
  readonly #isShown: () => boolean;
  readonly #onTaken: (snapshot: Snapshot, hasArrived: boolean) => void;
  readonly #takeSnapshot: () => Snapshot;
  readonly #clock: SaveQueueClock;
  readonly #listeners = new Set<SaveListener>();
  #state: SaveState = 'saved';
  #error: TrackerError | undefined;
  #timer: unknown;
  #failures = 0;
  #isDirty = false;
  #isWanted = false;
  #isClosing = false;

  constructor(options: SaveQueueOptions) {
    this.#tracker = options.tracker;
    this.#takeSnapshot = options.takeSnapshot;
    this.#isReachable = options.isReachable ?? (() => Promise.resolve(true));
    this.#isShown = options.isShown ?? (() => true);
    this.#onTaken = options.onTaken ?? (() => undefined);
    this.#clock = options.clock ?? browserClock;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Why the last commit failed; undefined in every state but `failed` and `unsent` after it. */
  get error(): TrackerError | undefined {
    return this.#error;
  }

  /** Calls the listener at every change of state. Returns how to stop that. */
  subscribe(listener: SaveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something new has to reach the LMS by the next pause. Ends a close that had failed. */
  changed(): void {
    if (this.#state === 'closed') return;
    this.#isDirty = true;
    this.#isClosing = false;
    if (this.#state === 'saved') this.#become('unsent');
    if (this.#timer === undefined && this.#state === 'unsent') this.#wait(INTERVAL_MS);
  }

  /**
   * A natural pause: commits now when something is unsent. After a failure only a pause that may be
   * the last, or a line that came back, is worth a try at once; the others wait for the timer, since
   * each commit over a bad line stops the page for seconds.
   */
  request(reason: SaveReason): void {
    if (this.#state === 'closed' || !this.#isDirty) return;
    if (this.#state === 'failed' && !URGENT.has(reason)) return;
    if (this.#state === 'saving') this.#isWanted = true;
    else this.#commit();
  }

  /** Resolves when no commit is under way any more, at the latest after `patienceMs`. */
  quiet(patienceMs: number): Promise<void> {
    if (this.#state !== 'saving') return Promise.resolve();
    return new Promise((resolve) => {
      const finish = (): void => {
        this.#clock.clearTimer(timer);
        stop();
        resolve();
      };
      const timer = this.#clock.setTimer(finish, patienceMs);
      const stop = this.subscribe((state) => {
        if (state !== 'saving') finish();
      });
    });
  }

  /**
   * Ends the session, in this turn. Returns true when the tracker took it; else it is tried again
   * by itself as long as the page lives and nothing new happens.
   */
  close(): boolean {
    if (this.#state === 'closed') return true;
    this.#stopWaiting();
    if (this.#tracker.close(this.#takeSnapshot())) {
      this.#isDirty = false;
      this.#become('closed');
      return true;
    }
    this.#isClosing = true;
    this.#isDirty = true;
    this.#fail(new TrackerError('The LMS did not take the end of the session.', 'not-closed'));
    return false;
  }

  #commit(): void {
    this.#stopWaiting();
    this.#isDirty = false;
    this.#isWanted = false;
    this.#become('saving');
    const snapshot = this.#takeSnapshot();
    const isProof = this.#isShown();
    this.#tracker.save(snapshot).then(
      () => {
        const taken = this.#withoutWaiting(snapshot);
        this.#onSaved();
        void this.#look(taken, isProof);
      },
      (error: unknown) => this.#onRefused(toTrackerError(error)),
    );
  }

  /** What could not be handed over yet is not taken, whatever the LMS said. */
  #withoutWaiting(snapshot: Snapshot): Snapshot {
    const waiting = this.#tracker.waiting?.() ?? new Set();
    return {...snapshot, interactions: snapshot.interactions.filter(({index}) => !waiting.has(index))};
  }

  /** In the background: a page that is being hidden must be able to commit meanwhile. */
  async #look(snapshot: Snapshot, isProof: boolean): Promise<void> {
    if (await this.#isReachable()) {
      // A yes alone ends no failure: else a line that leads nowhere was asked every two seconds.
      this.#failures = 0;
      return this.#onTaken(snapshot, isProof);
    }
    if (this.#state === 'closed') return;
    this.#tracker.doubt();
    this.#isDirty = true;
    if (this.#state !== 'saving') {
      this.#fail(new TrackerError('The LMS said yes while its server could not be reached.', 'offline'));
    }
  }

  #onSaved(): void {
    if (this.#state !== 'saving') return;
    this.#become(this.#isDirty ? 'unsent' : 'saved');
    if (this.#isDirty && this.#isWanted) this.#commit();
    else if (this.#isDirty) this.#wait(INTERVAL_MS);
  }

  #onRefused(error: TrackerError): void {
    if (this.#state !== 'saving') return;
    this.#isDirty = true;
    if (error.code === 'closed') this.#become('closed');
    else this.#fail(error);
  }

  #fail(error: TrackerError): void {
    this.#become('failed', error);
    const backOffMs = FIRST_RETRY_MS * 2 ** this.#failures * (1 + this.#clock.random());
    this.#failures += 1;
    this.#wait(Math.min(backOffMs, LONGEST_RETRY_MS));
  }

  #wait(delayMs: number): void {
    this.#stopWaiting();
    this.#timer = this.#clock.setTimer(() => this.#onTimer(), delayMs);
  }

  #onTimer(): void {
    this.#timer = undefined;
    if (this.#isClosing) this.close();
    else this.#commit();
  }

  #stopWaiting(): void {
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
  }

  #become(state: SaveState, error?: TrackerError): void {
    this.#state = state;
    this.#error = error;
    for (const listener of this.#listeners) listener(state, error);
  }
}

function toTrackerError(error: unknown): TrackerError {
  return error instanceof TrackerError ? error : new TrackerError(String(error), 'unexpected');
}
