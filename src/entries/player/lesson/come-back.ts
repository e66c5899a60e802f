import type {OpenedSession} from '../../../runtime/session/open-session.ts';

/**
 * A page that the browser brings back as it was, and whose session could not be ended when it went, knows nothing of what
 * another page may have done since. It begins anew, with what LMS and device have, and says nothing more; where the device
 * does not have all of it, this page is all there is, and goes on.
 */
export function beginAnewWhenBack(opened: Pick<OpenedSession, 'queue' | 'journalWriter' | 'visit'>): void {
  let couldNotEnd = false;
  const comeBack = (): void => {
    if (couldNotEnd && opened.journalWriter?.kept === 'yes') {
      opened.visit.becomeOutdated();
      location.reload();
    }
    couldNotEnd = false;
  };
  window.addEventListener('pagehide', () => (couldNotEnd = opened.queue.state === 'failed'));
  window.addEventListener('pageshow', comeBack);
  // Firefox shows the page before it says that it is back; what was refused would be sent again in that turn.
  const onShown = () => document.visibilityState === 'visible' && comeBack();
  window.addEventListener('visibilitychange', onShown, {capture: true});
}
