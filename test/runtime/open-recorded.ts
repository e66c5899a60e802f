/** A recorded state, resumed by today's code: the one place that knows where things are kept now. */
import type {Course} from '../../src/domain/course/course.ts';
import type {Outcome} from '../../src/domain/progress/outcome.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import {journalPrefix, ownPrefix} from '../../src/runtime/device-copy/keys.ts';
import {takeOver} from '../../src/runtime/device-copy/take-over.ts';
import {notesOwner} from '../../src/runtime/device/device-notes.ts';
import {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import {openSession} from '../../src/runtime/session/open-session.ts';
import type {FirstAnswer} from '../../src/runtime/session/session.ts';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import {createDeviceTracker} from '../../src/runtime/trackers/device/device.ts';
import {createLocalTracker} from '../../src/runtime/trackers/local/local.ts';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import type {RecordedStandard, RecordedState} from '../fixtures/recorded-states/recorded-state.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryRecords} from './journal/memory-records.ts';
import {MemoryStore} from './journal/memory-store.ts';

/** What a learner finds who comes back. */
export interface Resumed {
  readonly progress: Progress;
  readonly outcome: Outcome;
  readonly isUnreadable: boolean;
  readonly wasAsked: boolean;
  /** First answers that the device knows. */
  readonly answers: readonly FirstAnswer[];
  /** Those that are reported again. */
  readonly toReport: readonly FirstAnswer[];
  /** The own note at a place, '' when there is none. */
  readonly note: (place: string) => string;
  /** What could not be read, as kept aside; '' when nothing is. */
  readonly aside: string;
  /** False in review: nothing is saved from here. */
  readonly isWriting: boolean;
  /** Saves as at the first visit of a page, and leaves. */
  readonly leave: () => Promise<void>;
  /** Suspend data as the LMS, or the device without one, has it after that. */
  readonly kept: () => string;
}

export interface OpenRecordedOptions {
  readonly standard: RecordedStandard;
  /** The recorded course, or today's. */
  readonly course: Course;
  /** Report ids of this course by index. */
  readonly interactionIds: readonly string[];
}

export async function openRecorded(
  state: RecordedState,
  {standard, course, interactionIds}: OpenRecordedOptions,
): Promise<Resumed> {
  const fast = new MemoryStore();
  for (const [key, value] of Object.entries(state.device)) fast.setItem(key, value);
  // Nothing was in IndexedDB then.
  const store = new DeviceCopy({fast, durable: Promise.resolve(new MemoryDurable())});
  const records = new MemoryRecords(state.rows);
  const book = bookOf(standard, state, {course, interactionIds, store, records});
  const launch = await book.tracker.open();
  const {learnerId} = launch;
  await store.take([journalPrefix(course.id, course.scope, learnerId), ownPrefix(course.id, learnerId)]);
  takeOver(store, course.id, state.nowMs);
  store.share();
  let wasAsked = false;
  const {session, queue, journalWriter, isUnreadable} = await openSession({
    course,
    tracker: book.tracker,
    launch,
    store,
    isAlone: true,
    now: () => state.nowMs,
    spentMs: () => 60_000,
    newAttempt: () => 'fedcba98',
    askTakeUp: () => {
      wasAsked = true;
      return Promise.resolve(true);
    },
  });
  const owner = notesOwner(launch, session.progress.attempt);
  const own = new DeviceOwn({courseId: course.id, learnerId: owner, store, now: () => state.nowMs});
  return {
    progress: session.progress,
    outcome: session.outcome,
    isUnreadable,
    wasAsked,
    answers: journalWriter?.answers ?? [],
    toReport: session.firstAnswers,
    isWriting: journalWriter !== undefined,
    note: (place) => own.read(placesOfOthers.get(place) ?? `note:${place}`),
    aside: readAside(store, course.id),
    leave: async () => {
      queue.changed();
      queue.request('first-visit');
      await settle();
      queue.close();
    },
    kept: book.kept,
  };
}

/** What stood among the notes and is none. */
const placesOfOthers = new Map([
  ['certificate/name', 'name'],
  ['certificate/finished', 'finished'],
]);

/** Whose it was could not be known then. */
const readAside = (store: DeviceCopy, courseId: string): string =>
  new DeviceOwn({courseId, learnerId: '', store, now: () => 0}).read('aside');

interface Book {
  readonly tracker: Tracker;
  readonly kept: () => string;
}

interface Surroundings extends Omit<OpenRecordedOptions, 'standard'> {
  readonly store: DeviceCopy;
  readonly records: MemoryRecords;
}

/** The LMS with what it holds, and the way to it; without an LMS the device. */
function bookOf(standard: RecordedStandard, state: RecordedState, around: Surroundings): Book {
  const {store, records, course, interactionIds} = around;
  const {lms, learner} = state;
  const common = {courseId: course.id, scope: course.scope, store};
  if (standard === 'cmi5') return cmi5Book(state);
  if (standard === 'local') {
    const key = `kopiga-riciba:${course.id}:${course.scope}`;
    return {tracker: createLocalTracker(common), kept: () => suspendDataIn(store.getItem(key))};
  }
  if (standard === 'device') {
    return {
      tracker: createDeviceTracker({...common, learner, records}),
      kept: () => suspendDataIn(JSON.stringify(records.of(learner.id))),
    };
  }
  const attempts = lms.stored ? [lms.stored] : [];
  const fake = new FakeLms(
    {standard, learner, isStrict: lms.isStrict ?? false},
    {attempts, knownNames: Object.keys(lms.stored ?? {})},
  );
  const options = {isOnline: () => true, interactionIds: () => interactionIds, language: 'lv'};
  return {
    tracker:
      standard === 'scorm12'
        ? createScorm12Tracker(fake.launch12(), options)
        : createScorm2004Tracker(fake.launch2004(), options),
    // One blank may be behind it, for making a failed commit good.
    kept: () => (fake.stored['cmi.suspend_data'] ?? '').trimEnd(),
  };
}

function cmi5Book({lms, learner, nowMs}: RecordedState): Book {
  const lrs = new FakeLrs({learner});
  lrs.statements.push(...(lms.statements ?? []).map((statement) => ({...statement, session: 0})));
  if (lms.document !== undefined) lrs.restoreState('kopiga-riciba', lms.document);
  const tracker = createCmi5Tracker({
    search: lrs.launch(),
    language: 'lv',
    request: lrs.request,
    now: () => nowMs,
  });
  if (!tracker) throw new Error('The launch was not recognised.');
  return {tracker, kept: () => suspendDataIn(lrs.stateOf('kopiga-riciba') ?? null)};
}

function suspendDataIn(json: string | null): string {
  const {suspendData}: {suspendData?: unknown} = {...JSON.parse(json ?? '{}')};
  return typeof suspendData === 'string' ? suspendData : '';
}
