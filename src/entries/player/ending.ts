/** "Save and end": the session ends while the page is shown, the only way that reaches every LMS. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Ended} from '../../components/shell/view.ts';
import type {DeviceNotes} from '../../runtime/device-notes.ts';
import type {OpenedSession} from '../../runtime/open-session.ts';
import type {Launch} from '../../runtime/tracker.ts';
import {isInApp} from './in-app.ts';

export interface EndingOptions {
  readonly player: CoursePlayerElement;
  readonly opened: OpenedSession;
  readonly launch: Launch;
  readonly notes: DeviceNotes;
}

/** Listens on the player. */
export function connectEnding({player, opened, launch, notes}: EndingOptions): void {
  const {queue, session} = opened;
  const show = (stored: Ended['stored']) => {
    const isFinished = session.outcome.finished;
    const ended = {stored, isFinished, canReload: lmsPage() !== undefined, hasNotes: notes.hasAny};
    player.view = {type: 'ended', ended};
  };
  player.addEventListener('course-end', async () => {
    show('ending');
    opened.keeper?.rewrite();
    const isTaken = await queue.end();
    const taken = isInApp() ? 'app' : 'lms';
    show(isTaken ? taken : opened.keeper?.kept === 'yes' ? 'device' : 'nowhere');
  });
  player.addEventListener('course-return', async () => {
    player.busy = true;
    await queue.end();
    if (launch.returnUrl !== undefined) location.assign(launch.returnUrl);
  });
  player.addEventListener('course-reload-lms', () => lmsPage()?.location.reload());
}

/** The outermost page around this one that may be reloaded from here; undefined where that is none. */
function lmsPage(): Window | undefined {
  let found: Window | undefined;
  for (let page: Window = window; page !== page.parent;) {
    page = page.parent;
    try {
      // Only a page of the same origin lets its address be read.
      if (page.location.href) found = page;
    } catch {
      break;
    }
  }
  return found;
}
