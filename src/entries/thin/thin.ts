/**
 * The page of a thin package: shows the course from another server and lets it speak to the LMS. The build
 * says on `<html>` which standard it speaks (`data-standard`), where the course is (`data-course`, the one
 * page and origin that are listened to), and which other SCOs it may ask about (`data-objectives`).
 */
import {chooseLanguage} from '../../locales/chooser.ts';
import {otherThin} from '../../locales/other-languages.ts';
import {BridgeHost, type TrackerRequest} from '../../runtime/trackers/bridge/bridge-host.ts';
import {welcomeTo} from '../../runtime/trackers/bridge/find-host.ts';
import {protocolNumber} from '../../runtime/trackers/bridge/protocol.ts';
import {readHello} from '../../runtime/trackers/bridge/read-message.ts';
import {isServerReachable} from '../../runtime/save-queue/is-server-reachable.ts';
import {SessionClock} from '../../runtime/session/session-clock.ts';
import {TrackerError, type Tracker} from '../../runtime/tracker.ts';
import {findScormLms, pageRunTimeNamed} from '../../runtime/trackers/scorm/find-scorm-lms.ts';
import {showNotice} from './notice.ts';
import {words} from './words.ts';

const heartbeatMs = 15_000;
/** A page on a bad line may take this long. */
const patienceMs = 30_000;

const {dataset, lang} = document.documentElement;
const frame = document.querySelector('iframe');
if (!frame) throw new Error('index.html has no frame for the course.');
const address = new URL(dataset['course'] ?? '');
const lms = findScormLms(pageRunTimeNamed(dataset['standard'] ?? ''), window);
const clock = new SessionClock(() => performance.now());

const host = new BridgeHost({
  createTracker,
  objectives: dataset['objectives']?.split(' ') ?? [],
  isReachable: isServerReachable,
  isShown: () => document.visibilityState === 'visible',
  spentMs: () => clock.touch(),
});
setInterval(() => clock.touch(), heartbeatMs);
window.addEventListener('beforeunload', () => host.leaving());
window.addEventListener('pagehide', () => host.leave());

const tooLate = setTimeout(() => showNotice(words().unreachable(address.host), words().again), patienceMs);
window.addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const hello = source === frame.contentWindow && origin === address.origin ? readHello(data) : undefined;
  if (!hello || !frame.contentWindow) return;
  clearTimeout(tooLate);
  if (hello.kopigaRiciba !== protocolNumber) return showNotice(words().outdated);
  showNotice(undefined);
  host.serve(welcomeTo(frame.contentWindow, address.origin, lms !== undefined));
});

// Until its words are there, and if they never are, the page speaks the first language.
void chooseLanguage(lang, otherThin);
frame.title = document.title;
frame.src = address.href;

async function createTracker(request: TrackerRequest): Promise<Tracker> {
  if (!lms) throw new TrackerError('There is no LMS around this page.', 'no-lms');
  return lms({...request, isOnline: () => navigator.onLine});
}
