import type {OpenedSession} from '../../../runtime/session/open-session.ts';

/**
 * A page that the browser brings back as it was, and whose session could not be ended when it went, knows nothing of what
 * another page may have done since. It begins anew, with what LMS and device have, and says nothing more; where the device
 * does not have all of it, this page is all there is, and goes on.
 */
export function beginAnewWhenBack(opened: Pick<OpenedSession, 'queue' | 'journalWriter' | 'visit'>): void {
  window.addEventListener('pageshow', ({persisted}) => {
    const couldNotEnd = opened.queue.state === 'failed';
    if (!persisted || !couldNotEnd || opened.journalWriter?.kept !== 'yes') return;
    opened.visit.becomeOutdated();
    location.reload();
  });
}
