/** What happens to the page as a whole: hidden, left, restored, back on line, "try again". */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {OpenedSession} from '../../runtime/session/open-session.ts';
import type {SessionClock} from '../../runtime/session/session-clock.ts';

const heartbeatMs = 15_000;

export interface PageLifeOptions {
  readonly player: CoursePlayerElement;
  readonly opened: OpenedSession;
  readonly clock: SessionClock;
}

/** Saves when the page is hidden or may go away, ends the session when it does, counts the time in between. */
export function connectPage({player, opened, clock}: PageLifeOptions): void {
  const {session, queue} = opened;
  let sentCounter = session.progress.counter;
  const save = (reason: 'hidden' | 'shown' | 'online') => {
    // A place that moved is worth a commit only now: while one reads there is none.
    if (session.progress.counter !== sentCounter) queue.changed();
    sentCounter = session.progress.counter;
    queue.request(reason);
  };
  // An LMS may have emptied the device's storage meanwhile, at a login in another tab.
  const keepAgain = () => opened.journalWriter?.rewrite();
  queue.subscribe((state) => state === 'failed' && keepAgain());
  setInterval(() => clock.touch(), heartbeatMs);
  document.addEventListener('visibilitychange', () => {
    clock.touch();
    // What an LMS refused of a hidden page, it may take now.
    if (document.visibilityState !== 'hidden') return queue.state === 'failed' ? save('shown') : undefined;
    keepAgain();
    save('hidden');
  });
  // Never an end: a link to a telephone number fires it on a page that lives on.
  window.addEventListener('beforeunload', () => {
    if (session.progress.counter !== sentCounter) queue.changed();
    sentCounter = session.progress.counter;
    queue.leaving();
  });
  window.addEventListener('online', () => save('online'));
  window.addEventListener('pagehide', () => {
    keepAgain();
    queue.close();
  });
  player.addEventListener('course-save-again', () => {
    keepAgain();
    save('online');
  });
}
