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
  const isAsked = () => parseRoute(location.hash).page === 'technical';
  window.addEventListener('hashchange', () => {
    if (isAsked()) void showTechnical(player, calls);
    else location.reload();
  });
  // The address may name it already: then a link to it would lead nowhere.
  if (isAsked()) void showTechnical(player, calls);
}

/** Nothing of the course is there that the page would be shown with. */
async function showTechnical(player: CoursePlayerElement, calls: CallLog): Promise<void> {
  const technical = await import('../pages/technical.ts').catch(() => undefined);
  player.view = technical
    ? {type: 'question', question: await technical.openTechnical(calls)}
    : {type: 'failed', reason: 'load'};
  await player.focusPage();
}
