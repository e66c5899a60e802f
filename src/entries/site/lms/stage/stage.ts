import type {ToStage} from '../../../../lms/stage/messages.ts';
import {StageJournal, dropUnknown, entriesOf} from '../../../../lms/stage/stage-journal.ts';
import {type StageReport, StageVisit} from '../../../../lms/stage/stage-visit.ts';
import {activated} from '../../../../lms/stage/worker-activated.ts';

/**
 * The page on the second origin that plays one visit in a frame, for the LMS's page around it. Does nothing where the build
 * has not said whose page that is, and hears nobody else.
 */
const lms = document.querySelector<HTMLMetaElement>('meta[name="lms-origin"]')?.content;
const visitId = new URLSearchParams(location.search).get('visit') ?? '';
const here = new URL('.', location.href).href;
const contentFolder = `${here}content/`;
const frame = document.createElement('iframe');
frame.allow = 'fullscreen; autoplay';
let visit: StageVisit | undefined;

if (lms !== undefined && window.parent !== window) {
  window.addEventListener('message', (event: MessageEvent<ToStage>) => {
    if (event.origin === lms && event.source === window.parent && event.data.visit === visitId)
      void hear(event.data);
  });
  tell({type: 'ready'});
}

function tell(report: StageReport, ports: readonly Transferable[] = []): void {
  if (lms === undefined) return;
  window.parent.postMessage({...report, visit: visitId}, {targetOrigin: lms, transfer: [...ports]});
}

async function hear(message: ToStage): Promise<void> {
  switch (message.type) {
    case 'begin':
      return begin(message);
    case 'faults':
      return visit?.setFaults(message.faults);
    case 'kept':
      return visit?.settle(message.number, message.hasRoom);
    case 'leave':
      return leave();
    case 'collect':
      dropUnknown(message.known);
      return tell({type: 'collected', entries: entriesOf(message.visits)});
  }
}

async function begin({plan, faults, frameTitle, secret}: Extract<ToStage, {type: 'begin'}>): Promise<void> {
  // A visit is played once.
  if (visit) return;
  visit = new StageVisit({
    plan,
    faults,
    journal: secret === undefined ? undefined : new StageJournal(visitId, secret),
    tell,
    contentEvent: () =>
      Object(frame.contentWindow && Reflect.get(frame.contentWindow, 'event')).type as string | undefined,
  });
  try {
    await startWorker();
    await visit.begin();
  } catch (error) {
    // What is not there or denied is the browser's refusal; what cannot be fetched is the connection's.
    const isRefused = !('serviceWorker' in navigator) || error instanceof DOMException;
    tell({type: 'trouble', trouble: isRefused ? 'unable' : 'silent'});
    throw error;
  }
  frame.title = frameTitle;
  document.body.append(frame);
  frame.contentWindow?.location.replace(`${contentFolder}${visitId}/${plan.address}`);
}

/** Only content is under the worker's scope. It has no files of its own: it asks for them, and the LMS's page answers. */
async function startWorker(): Promise<void> {
  const worker = navigator.serviceWorker;
  worker.addEventListener('message', ({data, ports}: MessageEvent<{pathname: string}>) =>
    tell({type: 'file', pathname: data.pathname}, ports),
  );
  worker.startMessages();
  const registration = await worker.register(`${here}service-worker.js`, {scope: contentFolder});
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming) await activated(coming);
}

/** Empties the frame: what the content says at its end is told before this is. */
function leave(): void {
  const gone = () => void (visit?.settled() ?? Promise.resolve()).then(() => tell({type: 'gone'}));
  frame.addEventListener('load', gone, {once: true});
  if (frame.contentWindow) frame.contentWindow.location.replace('about:blank');
  else gone();
}
