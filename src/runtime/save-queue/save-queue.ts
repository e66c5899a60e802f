import {Refusals} from './refusals.ts';
import {notClosed, toTrackerError} from './save-errors.ts';
import {
  usual,
  type SaveListener,
  type SaveQueueOptions,
  type SaveReason,
  type SaveState,
} from './save-queue-options.ts';
import {TrackerError, type Snapshot} from '../tracker.ts';
import {retryAfterMs} from './retry.ts';
import {untilQuiet} from './until-quiet.ts';

export type * from './save-queue-options.ts';

const URGENT: ReadonlySet<SaveReason> = new Set(['hidden', 'shown', 'online']);
const INTERVAL_MS = 60_000;
const SOON_MS = 2_000;
/** So much reading is booked at a time where last words are lost. */
const READING_MS = 300_000;
/** A page that may be going away commits for the sake of time only from here. */
const LEAST_TIME_MS = 10_000;

/**
 * Decides when the tracker commits: at natural pauses (`request`), every 60 s while something is
 * unsent, and after a failure again with growing pauses. Requests during a commit become one more
 * commit after it. A commit begins in the same turn as its request: a page that is being hidden has
 * no second one.
 */
export class SaveQueue {
  readonly #options: Required<SaveQueueOptions>;
  readonly #listeners = new Set<SaveListener>();
  #state: SaveState = 'saved';
  #error: TrackerError | undefined;
  #timer: unknown;
  #failures = 0;
  #isDirty = false;
  #isWanted = false;
  #isClosing = false;
  /** What was refused may be kept back until a commit whose answer is heard. */
  #isOwed = false;
  /** Time that the newest commit carried. */
  #bookedMs = 0;
  readonly #refusals: Refusals;

  constructor(options: SaveQueueOptions) {
    this.#options = {...usual, ...options};
    this.#refusals = new Refusals(this.#options.isReachable, () => this.#become(this.#state, this.#error));
    this.#rest();
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Why the last commit failed; undefined in every state but `failed` and `unsent` after it. */
  get error(): TrackerError | undefined {
    return this.#error;
  }

  /** The LMS refuses this session for good: only a new launch helps. */
  get isStale(): boolean {
    return this.#state === 'failed' && this.#refusals.areForGood;
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
    // One that waits for time to be booked waits too long.
    else if (this.#timer !== undefined || this.#state === 'saving') return;
    this.#wait(INTERVAL_MS);
  }

  /**
   * A natural pause: commits now when something is unsent. After a failure only an urgent one is worth a try at once; the
   * others wait for the timer, since each commit over a bad line stops the page for seconds.
   */
  request(reason: SaveReason): void {
    if (this.#state === 'closed' || !(this.#isDirty || (this.#isOwed && this.#options.isShown()))) return;
    if (this.#state === 'failed' && !URGENT.has(reason)) return;
    if (reason === 'answer' && !this.#options.isEager) return;
    if (this.#state === 'saving') this.#isWanted = true;
    else this.#commit();
  }

  /**
   * The page may be going away (`beforeunload`): some LMSs store a commit now and none later. It may also stay (a link to a
   * telephone number), so this never ends the session. Only where commits book the time: others have last words.
   */
  leaving(): void {
    if (!this.#options.tracker.totalTimeMs || this.#state === 'closed' || this.#state === 'saving') return;
    const hasTime = this.#options.takeSnapshot().sessionMs - this.#bookedMs >= LEAST_TIME_MS;
    if (this.#isDirty || hasTime) this.#commit(false);
  }

  /**
   * Ends the session, in this turn. Returns true when the tracker took it; else it is tried again
   * by itself as long as the page lives and nothing new happens.
   */
  close(): boolean {
    if (this.#state === 'closed') return true;
    this.#stopWaiting();
    const snapshot = this.#options.takeSnapshot();
    const {tracker, onLastWords} = this.#options;
    const isTaken = tracker.close(snapshot);
    const error = isTaken ? undefined : (tracker.closeError ?? notClosed());
    onLastWords({snapshot, hadNews: this.#isDirty, error});
    this.#isClosing = this.#isDirty = !isTaken;
    if (error) this.#fail(error);
    else this.#become('closed');
    return isTaken;
  }

  /**
   * Ends the session while the page is shown: the only way that reaches every LMS. Resolves with whether the LMS took
   * it; if not, the work is saved again by itself.
   */
  async end(): Promise<boolean> {
    await untilQuiet(this, this.#options.clock);
    if (this.#state === 'closed') return true;
    this.#stopWaiting();
    this.#become('saving');
    const {tracker, takeSnapshot} = this.#options;
    const snapshot = takeSnapshot();
    try {
      if (tracker.end) await tracker.end(snapshot);
      else if (!tracker.close(snapshot)) throw tracker.closeError ?? notClosed();
    } catch (error) {
      this.#isDirty = true;
      this.#fail(toTrackerError(error));
      return false;
    }
    this.#isDirty = false;
    this.#become('closed');
    return true;
  }

  /** @param isStaying false: the page may be going, and nobody hears the answer */
  #commit(isStaying = true): void {
    this.#stopWaiting();
    this.#isDirty = false;
    this.#isWanted = false;
    this.#become('saving');
    const snapshot = this.#options.takeSnapshot();
    this.#bookedMs = snapshot.sessionMs;
    const isShown = this.#options.isShown();
    this.#options.tracker.save(snapshot, isStaying && isShown).then(
      () => {
        const taken = this.#withoutWaiting(snapshot);
        if (isStaying && isShown) this.#isOwed = false;
        this.#onSaved();
        // A look dies with a page that goes, and would be taken for a line that is down.
        if (isStaying) void this.#look(taken, isShown);
        else this.#options.onTaken(taken, false);
      },
      (error: unknown) => this.#onRefused(toTrackerError(error), isStaying),
    );
  }

  /** What could not be handed over yet is not taken, whatever the LMS said. */
  #withoutWaiting(snapshot: Snapshot): Snapshot {
    const waiting = this.#options.tracker.waiting?.() ?? new Set();
    return {...snapshot, interactions: snapshot.interactions.filter(({index}) => !waiting.has(index))};
  }

  /** In the background: a page that is being hidden must be able to commit meanwhile. */
  async #look(snapshot: Snapshot, isProof: boolean): Promise<void> {
    if (await this.#options.isReachable()) {
      // A yes alone ends no failure: else a line that leads nowhere was asked every two seconds.
      this.#failures = 0;
      return this.#options.onTaken(snapshot, isProof);
    }
    if (this.#state === 'closed') return;
    this.#options.tracker.distrustSent();
    this.#isDirty = true;
    if (this.#state !== 'saving') {
      this.#fail(new TrackerError('The LMS said yes while its server could not be reached.', 'offline'));
    }
  }

  #onSaved(): void {
    if (this.#state !== 'saving') return;
    this.#refusals.end();
    this.#become(this.#isDirty || this.#isOwed ? 'unsent' : 'saved');
    if (this.#isDirty && this.#isWanted) this.#commit();
    else if (this.#isDirty) this.#wait(INTERVAL_MS);
    else this.#rest();
  }

  /** Nothing is new; time still passes. */
  #rest(): void {
    if (this.#isOwed) this.#wait(INTERVAL_MS);
    else if (this.#options.isEager) this.#wait(READING_MS);
  }

  #onRefused(error: TrackerError, isStaying: boolean): void {
    if (this.#state !== 'saving') return;
    this.#isDirty = this.#isOwed = true;
    // Some say no to a page that may be going, and have stored it: one that stays asks again soon, without alarm.
    if (!isStaying && error.code !== 'unexpected') {
      this.#become('unsent');
      return this.#wait(SOON_MS);
    }
    if (error.code === 'closed') this.#become('closed');
    else this.#fail(error);
  }

  #fail(error: TrackerError): void {
    this.#isOwed = true;
    this.#become('failed', error);
    this.#refusals.note(error);
    // A mistake of ours is the same at the next try: it waits for the next change, and for the page's end.
    if (error.code === 'unexpected') return;
    const retryMs = retryAfterMs(this.#failures, this.#options.clock.random());
    this.#failures += 1;
    this.#wait(retryMs);
  }

  #wait(delayMs: number): void {
    this.#stopWaiting();
    this.#timer = this.#options.clock.setTimer(() => this.#onTimer(), delayMs);
  }

  #onTimer(): void {
    this.#timer = undefined;
    if (this.#isClosing) void this.end();
    else if (!this.#isDirty && !this.#options.isShown()) this.#rest();
    else this.#commit();
  }

  #stopWaiting(): void {
    if (this.#timer !== undefined) this.#options.clock.clearTimer(this.#timer);
    this.#timer = undefined;
  }

  #become(state: SaveState, error?: TrackerError): void {
    this.#state = state;
    this.#error = error;
    for (const listener of this.#listeners) listener(state, error);
  }
}
