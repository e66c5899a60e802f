/**
 * The page of an LMS around a course: the strict fake LMS at `window.API` or `window.API_1484_11`, its
 * database on the server, and what may happen to a run-time object.
 * `host.html?standard=scorm12&seed=1&journal=off&faults=throwing&content=ADDRESS`
 */
import {FakeLms} from '../../fake-lms/fake-lms.ts';
import type {Sent} from '../../fake-lms/fake-site.ts';

/** `throwing`: each call throws; `gone`: the object has no functions any more. The rest is the content's. */
export type PageFault = 'throwing' | 'gone' | 'storage-denied' | 'storage-full';

export interface LabHost {
  readonly labSettings: {readonly seed: number; readonly isGoneWithPage: boolean};
  readonly labFaults: Set<PageFault>;
  /** Calls that change something. */
  labWrites: number;
}

const query = new URLSearchParams(location.search);
const host: LabHost = {
  labSettings: {seed: Number(query.get('seed')), isGoneWithPage: query.get('journal') === 'off'},
  // Written by the laboratory alone.
  labFaults: new Set((query.get('faults') ?? '').split(',').filter(Boolean) as PageFault[]),
  labWrites: 0,
};
// The laboratory reads these names off the window.
Object.assign(window, host);
const shared = window as unknown as LabHost;

const standard = query.get('standard');
if (standard === 'scorm12' || standard === 'scorm2004-4th') {
  const isOld = standard === 'scorm12';
  const settings = {standard: isOld ? 'scorm12' : 'scorm2004', isStrict: true} as const;
  const lms = new FakeLms(settings, {attempts: [readAttempt()], knownNames: []});
  lms.site.post = (fields) => post(fields);
  const api = isOld ? lms.launch12() : lms.launch2004();
  Object.assign(window, {[isOld ? 'API' : 'API_1484_11']: faceOf(api)});
}

let isLeaving = false;
window.addEventListener('pagehide', () => (isLeaving = true));
window.addEventListener('pageshow', () => (isLeaving = false));

const frame = document.createElement('iframe');
frame.title = 'SCO';
frame.src = query.get('content') ?? 'content/index.html';
document.body.append(frame);

/** The run-time object as the course sees it through the faults of the moment. */
function faceOf(api: object): object {
  return new Proxy(api, {
    get: (target, name) => {
      if (shared.labFaults.has('gone')) return undefined;
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]): unknown => {
        if (shared.labFaults.has('throwing')) throw new Error('The frame with the LMS was navigated away.');
        if (/(?:SetValue|Commit|Terminate|Finish)$/.test(String(name))) shared.labWrites += 1;
        return Reflect.apply(found, target, args);
      };
    },
  });
}

function readAttempt(): Record<string, string> {
  const request = new XMLHttpRequest();
  request.open('GET', 'database', false);
  request.send();
  // Written by `post` below and by nobody else.
  return JSON.parse(request.responseText) as Record<string, string>;
}

/**
 * As real LMSs do: a shown page waits for the server's answer; one that goes away, or whose request finds
 * no line, leaves a beacon behind and says yes.
 */
function post(fields: readonly Sent[]): boolean {
  const body = JSON.stringify(fields);
  if (document.visibilityState === 'visible' && !isLeaving) {
    try {
      const request = new XMLHttpRequest();
      request.open('POST', 'database', false);
      request.send(body);
      return request.status === 200;
    } catch {
      // No line: seen to below.
    }
  }
  return navigator.sendBeacon('database', body);
}
