import type {SaveQueueClock} from '../../../src/runtime/save-queue/save-queue.ts';
import type {Chance} from './chance.ts';

interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
}

/** Time that passes only when the laboratory says so. The device's clock may be set back; timers do not care. */
export class VirtualClock implements SaveQueueClock {
  readonly #chance: Chance;
  readonly #timers = new Set<Timer>();
  #elapsedMs = 0;
  #offsetMs = Date.UTC(2026, 10, 24, 9);

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Milliseconds since the page's start, never back. */
  readonly elapsedMs = (): number => this.#elapsedMs;
  /** What the device takes for the time (UTC milliseconds). */
  readonly now = (): number => this.#offsetMs + this.#elapsedMs;
  readonly random = (): number => this.#chance.next();

  readonly setTimer = (run: () => void, delayMs: number): unknown => {
    const timer = {dueMs: this.#elapsedMs + delayMs, run};
    this.#timers.add(timer);
    return timer;
  };

  readonly clearTimer = (timer: unknown): void => {
    // Only what setTimer gave out comes back here.
    this.#timers.delete(timer as Timer);
  };

  /** Somebody sets the device's clock. */
  jump(byMs: number): void {
    this.#offsetMs += byMs;
  }

  /** The page stands still so long; timers wait. */
  freeze(forMs: number): void {
    this.#elapsedMs += forMs;
  }

  /** A page that is gone has no timers. */
  clear(): void {
    this.#timers.clear();
  }

  /** Time passes and timers run, each with the promises that it settles. */
  async advance(byMs: number): Promise<void> {
    const endMs = this.#elapsedMs + byMs;
    for (let timer = this.#next(endMs); timer; timer = this.#next(endMs)) {
      this.#timers.delete(timer);
      this.#elapsedMs = Math.max(this.#elapsedMs, timer.dueMs);
      timer.run();
      await settle();
    }
    this.#elapsedMs = Math.max(this.#elapsedMs, endMs);
  }

  #next(untilMs: number): Timer | undefined {
    const due = [...this.#timers].filter(({dueMs}) => dueMs <= untilMs);
    return due.sort((a, b) => a.dueMs - b.dueMs)[0];
  }
}

/** Promises that are settled already have told everybody. */
export async function settle(): Promise<void> {
  // A response's body is read over several turns of the event loop.
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
