/** Who hears of the recorded walk: an LMS, a record store, the device; and what each was told, line by line. */
import type {Tracker} from '../../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../../src/runtime/trackers/cmi5/cmi5.ts';
import {createDeviceTracker} from '../../../src/runtime/trackers/device/device.ts';
import {createScorm12Tracker} from '../../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../../src/runtime/trackers/scorm2004/scorm2004.ts';
import type {CallLog} from '../../fake-lms/call-log.ts';
import {FakeLms} from '../../fake-lms/fake-lms.ts';
import {FakeLrs} from '../../fake-lrs/fake-lrs.ts';
import type {CourseContent} from '../../fixtures/recorded-states/course-page.ts';
import type {VirtualClock} from '../fault-lab/virtual-clock.ts';
import {MemoryRecords} from '../journal/memory-records.ts';
import type {MemoryStore} from '../journal/memory-store.ts';

/** `device` is `learn/`, where no LMS is. */
export const walkStandards = ['scorm12', 'scorm2004', 'cmi5', 'device'] as const;
export type WalkStandard = (typeof walkStandards)[number];

export interface WalkHearer {
  /** Everything said so far. */
  readonly lines: string[];
  launch(store: MemoryStore): Tracker;
  /** The page is gone. */
  ended(): void;
}

export function walkHearer(standard: WalkStandard, content: CourseContent, clock: VirtualClock): WalkHearer {
  if (standard === 'cmi5') return recordStore(clock);
  return standard === 'device' ? device(content) : scormLms(standard, content);
}

function scormLms(standard: 'scorm12' | 'scorm2004', {interactionIds}: CourseContent): WalkHearer {
  const lines: string[] = [];
  const lms = new FakeLms({standard, isStrict: true});
  const options = {isOnline: () => true, interactionIds: () => interactionIds, language: 'lv'};
  return {
    lines,
    launch: () => {
      if (standard === 'scorm12') {
        const api = lms.launch12();
        return createScorm12Tracker(heard(api, lines), options);
      }
      const api = lms.launch2004();
      return createScorm2004Tracker(heard(api, lines), options);
    },
    ended: () => undefined,
  };
}

/** The same API; each call that its log gets is a line as well. */
function heard<T extends {readonly log: CallLog}>(api: T, lines: string[]): T {
  const push = api.log.calls.push.bind(api.log.calls);
  api.log.calls.push = (...calls) => {
    for (const {name, args, answer, error} of calls) {
      const refused = error === '0' ? '' : ` (${error})`;
      lines.push(`${name}(${args.join(', ')}) ${String(answer)}${refused}`.trimEnd());
    }
    return push(...calls);
  };
  return api;
}

function recordStore({now}: VirtualClock): WalkHearer {
  const lines: string[] = [];
  const lrs = new FakeLrs({masteryScore: 0.7});
  const known = new Map<string, string>();
  /** An id is another one in each run, the same one within it. */
  const named = (id: string) => known.get(id) ?? known.set(id, `id-${known.size + 1}`).get(id) ?? id;
  const plain = (text: string) => text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, named);
  const request: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const answer = await lrs.request(input, init);
    const asked = decodeURIComponent(url.pathname + url.search).replace(/agent=[^&]*&/, '');
    lines.push(`${init?.method ?? 'GET'} ${plain(asked)} ${answer.status}`);
    if (typeof init?.body === 'string') lines.push(...partsOf(init.body).map((part) => `   ${plain(part)}`));
    return answer;
  };
  return {
    lines,
    launch: () => {
      const tracker = createCmi5Tracker({search: lrs.launch(), language: 'lv', request, now});
      if (!tracker) throw new Error('The launch was not recognised.');
      return tracker;
    },
    ended: () => lines.push(...lrs.complaints.all.map((complaint) => `complaint: ${String(complaint)}`)),
  };
}

/** One line for each statement, or for each answer: short enough to see which one is another. */
function partsOf(text: string): readonly string[] {
  const value: unknown = text.startsWith('[') ? JSON.parse(text) : undefined;
  return Array.isArray(value) ? value.map((part) => JSON.stringify(part)) : [text];
}

const jsonLines = (value: unknown): readonly string[] =>
  JSON.stringify(value, null, 1)
    .split('\n')
    .map((line) => `   ${line}`);

function device({course: {id: courseId, scope}}: CourseContent): WalkHearer {
  const lines: string[] = [];
  const records = new MemoryRecords();
  let kept: MemoryStore | undefined;
  return {
    lines,
    launch: (store) => {
      kept = store;
      return createDeviceTracker({courseId, scope, learner: {id: '', name: ''}, records, store});
    },
    ended: () => {
      for (const key of (kept?.keysWith('') ?? []).toSorted()) {
        // Of the real clock: when something was first done.
        const text = (kept?.getItem(key) ?? '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
        lines.push(`storage ${key}`, ...partsOf(text).map((part) => `   ${part}`));
      }
      for (const [key, row] of Object.entries(records.rows)) lines.push(`record ${key}`, ...jsonLines(row));
    },
  };
}
