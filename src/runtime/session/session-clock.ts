/** A longer silence than this is a machine asleep or a tab nobody looks at: only this much counts. */
const longestGapMs = 30_000;

/** Counts the time spent in the course. `touch` is called often (a timer, each answer); `now` gives milliseconds. */
export class SessionClock {
  readonly #now: () => number;
  #last: number;
  #spentMs = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#last = now();
  }

  /** Adds the time since the last touch and returns all of it, in milliseconds. */
  touch(): number {
    const now = this.#now();
    this.#spentMs += Math.min(Math.max(now - this.#last, 0), longestGapMs);
    this.#last = now;
    return this.#spentMs;
  }
}
