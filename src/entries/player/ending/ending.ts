/** "Save and end": the session ends while the page is shown, the only way that reaches every LMS. */
import {html} from 'lit';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import '../../../components/shell/pages/closing-page.ts';
import type {Ended} from '../../../components/shell/pages/closing-page.ts';
import {strings} from '../../../locales/visit.ts';
import type {DeviceNotes} from '../../../runtime/device/device-notes.ts';
import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import {isInApp} from '../start/in-app.ts';

export interface EndingOptions {
  readonly player: CoursePlayerElement;
  readonly opened: OpenedSession;
  readonly notes: DeviceNotes;
}

/** For a disk that takes longer nobody waits. Asked, not listened to: to hand the store over to here would cost each launch. */
const [waitMs, mostWaits] = [50, 60];

/** Ends the visit on the closing page, which says how it stands; may be called again where the LMS did not take it. */
export async function endVisit({player, opened, notes}: EndingOptions): Promise<void> {
  const {queue, session} = opened;
  const show = (stored: Ended['stored']) => {
    const isFinished = session.outcome.finished;
    const ended = {stored, isFinished, canReload: lmsPage() !== undefined, hasNotes: notes.hasAny};
    const render = () => html`<closing-page .ended=${ended} @course-reload-lms=${reloadLms}></closing-page>`;
    player.view = {type: 'ended', page: {title: strings().ended[stored], render}};
  };
  show('ending');
  opened.journalWriter?.rewrite();
  const isTaken = await queue.end();
  // The disk may be all there is, and has mostly answered in a moment.
  for (let waits = 0; !isTaken && waits < mostWaits && opened.journalWriter?.kept === 'pending'; waits++)
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  const taken = isInApp() ? 'app' : 'lms';
  show(isTaken ? taken : opened.journalWriter?.kept === 'yes' ? 'device' : 'nowhere');
}

const reloadLms = (): void => lmsPage()?.location.reload();

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
