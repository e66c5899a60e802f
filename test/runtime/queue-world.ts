import {SaveQueue, type SaveQueueOptions, type SaveState} from '../../src/runtime/save-queue/save-queue.ts';
import {TrackerError, type Tracker} from '../../src/runtime/tracker.ts';
import {everyKind, sampleSnapshot} from './sample-snapshot.ts';

export class ManualClock {
  nowMs = 0;
  chance = 0;
  readonly #timers = new Map<number, {readonly atMs: number; readonly run: () => void}>();
  #nextId = 1;

  readonly setTimer = (run: () => void, delayMs: number): unknown => {
    this.#timers.set(this.#nextId, {atMs: this.nowMs + delayMs, run});
    return this.#nextId++;
  };
  readonly clearTimer = (timer: unknown): void => void this.#timers.delete(Number(timer));
  readonly random = (): number => this.chance;

  get waiting(): number {
    return this.#timers.size;
  }

  async advance(ms: number): Promise<void> {
    await settle();
    const endMs = this.nowMs + ms;
    for (;;) {
      const [next] = [...this.#timers]
        .filter(([, {atMs}]) => atMs <= endMs)
        .sort(([, a], [, b]) => a.atMs - b.atMs);
      if (!next) break;
      const [id, {atMs, run}] = next;
      this.#timers.delete(id);
      this.nowMs = atMs;
      run();
      await settle();
    }
    this.nowMs = endMs;
  }
}

/** Lets answered promises be heard. */
export const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

/** `booksTime`: the tracker's session has its time booked by commits. */
export interface QueueWishes extends Pick<SaveQueueOptions, 'isEager' | 'onLastWords'> {
  readonly booksTime?: boolean;
  readonly end?: NonNullable<Tracker['end']>;
}

export function makeQueue({booksTime = false, end, ...options}: QueueWishes = {}) {
  const clock = new ManualClock();
  const savedAtMs: number[] = [];
  /** By commit: whether the tracker was told that its answer is heard. */
  const heard: (boolean | undefined)[] = [];
  const answers: (() => Promise<void>)[] = [];
  const world = {
    isClosable: true,
    counter: 1,
    closes: 0,
    doubts: 0,
    isReachable: true,
    isShown: true,
    sessionMs: 0,
  };
  const taken: {counter: number; hasArrived: boolean}[] = [];
  const takenAnswers: number[] = [];
  const waiting = new Set<number>();
  const queue = new SaveQueue({
    clock,
    ...options,
    takeSnapshot: () =>
      sampleSnapshot({counter: world.counter, interactions: everyKind, sessionMs: world.sessionMs}),
    isReachable: () => Promise.resolve(world.isReachable),
    isShown: () => world.isShown,
    onTaken: ({counter, interactions}, hasArrived) => {
      taken.push({counter, hasArrived});
      takenAnswers.push(...interactions.map(({index}) => index));
    },
    tracker: {
      waiting: () => waiting,
      save: (_, isHeard) => {
        savedAtMs.push(clock.nowMs);
        heard.push(isHeard);
        return (answers.shift() ?? (() => Promise.resolve()))();
      },
      close: () => {
        world.closes += 1;
        return world.isClosable;
      },
      ...(booksTime && {totalTimeMs: () => 0}),
      ...(end && {end}),
      distrustSent: () => {
        world.doubts += 1;
      },
    },
  });
  const states: SaveState[] = [];
  queue.subscribe((state) => states.push(state));
  const refuse = (times: number) => {
    for (let time = 0; time < times; time++)
      answers.push(() => Promise.reject(new TrackerError('no', '101')));
  };
  return {clock, queue, states, savedAtMs, heard, answers, world, waiting, taken, takenAnswers, refuse};
}
