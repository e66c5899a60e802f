/** What happens to the page as a whole: hidden, left, restored, back on line, "try again". */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {SaveQueue} from '../../runtime/save-queue.ts';
import type {Session} from '../../runtime/session.ts';
import type {SessionClock} from '../../runtime/session-clock.ts';

const heartbeatMs = 15_000;
/** An LMS that does not answer must not hold back whoever wants to leave. */
const returnWithinMs = 3_000;

export interface PageLifeOptions {
  readonly player: CoursePlayerElement;
  readonly session: Session;
  readonly queue: SaveQueue;
  readonly clock: SessionClock;
  /** See `Launch`. */
  readonly returnUrl: string | undefined;
}

/** Saves when the page is hidden, ends the session when it goes away, counts the time in between. */
export function connectPage({player, session, queue, clock, returnUrl}: PageLifeOptions): void {
  let sentCounter = session.progress.counter;
  const save = (reason: 'hidden' | 'online') => {
    // A place that moved is worth a commit only now: while one reads there is none.
    if (session.progress.counter !== sentCounter) queue.changed();
    sentCounter = session.progress.counter;
    queue.request(reason);
  };
  setInterval(() => clock.touch(), heartbeatMs);
  document.addEventListener('visibilitychange', () => {
    clock.touch();
    if (document.visibilityState === 'hidden') save('hidden');
  });
  window.addEventListener('online', () => save('online'));
  window.addEventListener('pagehide', () => queue.close());
  player.addEventListener('course-return', async () => {
    player.busy = true;
    // The end must not overtake what is on its way, and the LMS hears of it before its page is asked for.
    await queue.quiet(returnWithinMs);
    queue.close();
    if (returnUrl !== undefined) location.assign(returnUrl);
  });
  player.addEventListener('course-save-again', () => save('online'));
}
