/** What the save queue is made of, and what it emits. */
import type {Snapshot, Tracker, TrackerError} from '../tracker.ts';

/**
 * - `saved`: nothing waits; the tracker took the newest snapshot (for an LMS: "sent").
 * - `saving`: a commit is under way.
 * - `unsent`: something waits for the next pause, at most a minute.
 * - `failed`: the last commit was refused; it is tried again by itself.
 * - `closed`: the session ended and everything was taken.
 */
export type SaveState = 'saved' | 'saving' | 'unsent' | 'failed' | 'closed';

/**
 * The pauses at which a commit may stop the page for a moment. `answer` (a question of a quiz or a decision) is one only
 * where the LMS does not hear last words.
 */
export type SaveReason = 'first-visit' | 'lesson-end' | 'quiz-end' | 'answer' | 'hidden' | 'shown' | 'online';

export type SaveListener = (state: SaveState, error: TrackerError | undefined) => void;

/** What can be heard of a queue. */
export interface HeardQueue {
  readonly state: SaveState;
  /** Calls the listener at every change of state. Returns how to stop that. */
  subscribe(listener: SaveListener): () => void;
}

/** Timers and chance, so that tests own them. Times in milliseconds. */
export interface SaveQueueClock {
  readonly setTimer: (run: () => void, delayMs: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
}

export interface SaveQueueOptions {
  readonly tracker: QueueTracker;
  /**
   * The LMS is deaf to last words (see `LastWords`): it hears of each answer of a quiz and each decision at once, and of
   * the time every five minutes. Default: false.
   */
  readonly isEager?: boolean;
  /** The session ended, or should have, with these last words of a page that goes away. */
  readonly onLastWords?: (words: LastWordsSaid) => void;
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

/** What of a tracker the queue needs. */
export type QueueTracker = Pick<
  Tracker,
  'save' | 'close' | 'closeError' | 'end' | 'distrustSent' | 'waiting' | 'totalTimeMs'
>;

export interface LastWordsSaid {
  readonly snapshot: Snapshot;
  /** No commit had carried it before. */
  readonly hadNews: boolean;
  /** Why the LMS did not take them; undefined where it said that it did. */
  readonly error: TrackerError | undefined;
}

const browserClock: SaveQueueClock = {
  setTimer: (run, delayMs) => setTimeout(run, delayMs),
  // Only what setTimer gave out comes back here.
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  random: () => Math.random(),
};

/** What holds where nothing else is said. */
export const usual = {
  isEager: false,
  isReachable: () => Promise.resolve(true),
  isShown: () => true,
  onTaken: () => undefined,
  onLastWords: () => undefined,
  clock: browserClock,
} satisfies Partial<SaveQueueOptions>;
