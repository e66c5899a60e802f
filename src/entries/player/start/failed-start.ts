/** A course that the LMS did not let begin: why, for the administrator of the LMS. There is no navigation yet. */
import {html} from 'lit';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {failureWords, renderFailed} from '../../../components/shell/failed.ts';
import {renderTechnicalLink} from '../../../components/shell/notices/technical-link.ts';
import {parseRoute} from '../../../domain/course/route.ts';
import type {CallLog} from '../../../runtime/diagnostics/call-log.ts';
import type {TrackerError} from '../../../runtime/tracker.ts';

/** Shows the way to that page under what went wrong, and listens for it; the way back begins the course anew. */
export function connectFailedStart(player: CoursePlayerElement, calls: CallLog, why: TrackerError): void {
  calls.noteError(why);
  const render = () => html`${renderFailed('refused')} ${renderTechnicalLink()}`;
  player.view = {type: 'question', question: {title: failureWords('refused'), render}};
  window.addEventListener('hashchange', () => {
    if (parseRoute(location.hash).page === 'technical') void showTechnical(player, calls);
    else location.reload();
  });
}

/** Nothing of the course is there that the page would be shown with. */
async function showTechnical(player: CoursePlayerElement, calls: CallLog): Promise<void> {
  const {openTechnical} = await import('../pages/technical.ts');
  player.view = {type: 'question', question: await openTechnical(calls)};
  await player.focusPage();
}
