import type {HeardQueue, SaveQueueClock} from './save-queue-options.ts';

/** An LMS that does not answer must not keep a learner from leaving. */
const usualMs = 3_000;

/** Resolves when no commit is under way any more, at the latest after `patienceMs`. */
export function untilQuiet(queue: HeardQueue, clock: SaveQueueClock, patienceMs = usualMs): Promise<void> {
  if (queue.state !== 'saving') return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clock.clearTimer(timer);
      stop();
      resolve();
    };
    const timer = clock.setTimer(finish, patienceMs);
    const stop = queue.subscribe((state) => {
      if (state !== 'saving') finish();
    });
  });
}
