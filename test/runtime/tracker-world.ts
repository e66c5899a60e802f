import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {createLocalTracker} from '../../src/runtime/trackers/local/local.ts';
import {createDeviceTracker} from '../../src/runtime/trackers/device/device.ts';
import {strictLms} from '../../src/lms/profiles/lms-profiles.ts';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings, LaunchRequest} from '../fake-lms/launch-request.ts';
import type {CallLog} from '../fake-lms/call-log.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn as launchInLrs} from './cmi5-world.ts';
import {MemoryRecords} from './journal/memory-records.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sampleIds, sampleSnapshot} from './sample-snapshot.ts';
import {ScormAgainLms} from './scorm-again-lms.ts';

/** A place where a tracker keeps things, and what a test may do to it. */
export interface TrackerWorld {
  /** A new page: a tracker that was not opened yet. */
  launch(): Tracker;
  /** Every save is refused from now on, or none. */
  refuse(isRefused: boolean): void;
  /** Calls made to the LMS by the newest launch so far; 0 where there is no LMS. */
  callCount(): number;
  /** Whether a refused save, and a refused end, are told; else the LMS says yes to all. */
  readonly hears: {readonly save: boolean; readonly end: boolean};
  /** False where the LMS gives no location back. */
  readonly keepsLocation: boolean;
  /** Error codes of a refusal. */
  readonly refusalCodes: RegExp;
  /** Values of the LMS by their 1.2 or 2004 name; undefined where there is no LMS. */
  readonly stored?: () => Readonly<Record<string, unknown>>;
}

/** A launched SCO: its tracker and what the LMS saw. */
export interface Launched {
  readonly tracker: Tracker;
  readonly log: CallLog;
}

export interface LaunchOptions extends LaunchRequest {
  readonly isOnline?: () => boolean;
  readonly interactionIds?: () => readonly string[] | undefined;
  readonly reportsWithout?: readonly string[];
}

/** Our tracker in a fresh page of a fake LMS. */
export function launchIn(
  lms: FakeLms,
  standard: FakeLmsSettings['standard'],
  options: LaunchOptions = {},
): Launched {
  const {isOnline = () => true, interactionIds = () => sampleIds, reportsWithout = []} = options;
  if (standard === 'scorm12') {
    const api = lms.launch12(options);
    return {tracker: createScorm12Tracker(api, {isOnline, interactionIds}), log: api.log};
  }
  const api = lms.launch2004(options);
  const known = {isOnline, interactionIds, language: 'lv', reportsWithout};
  return {tracker: createScorm2004Tracker(api, known), log: api.log};
}

/** One launch of ours with one save. */
export async function savedIn(
  lms: FakeLms,
  standard: FakeLmsSettings['standard'],
  snapshot = sampleSnapshot(),
  options: LaunchOptions = {},
): Promise<Launched> {
  const launched = launchIn(lms, standard, options);
  await launched.tracker.open();
  await launched.tracker.save(snapshot);
  return launched;
}

/** What most do. */
const telling = {hears: {save: true, end: true}, keepsLocation: true, refusalCodes: /^101$/} as const;

/** What a tracker hears from this LMS, and gets back. */
export function traitsOf(profile = strictLms): Pick<TrackerWorld, keyof typeof telling> {
  const isDeaf = profile.believesItself ?? profile.sendsEachValue ?? profile.delivery.shown === 'kept';
  return {
    hears: {save: !isDeaf, end: !isDeaf},
    keepsLocation: profile.knows?.test('cmi.location') ?? true,
    refusalCodes: new RegExp(`^${profile.refusal?.code ?? '101'}$`),
  };
}

export function fakeLmsWorld(settings: FakeLmsSettings): TrackerWorld {
  const lms = new FakeLms(settings);
  let log: CallLog | undefined;
  return {
    ...traitsOf(settings.profile),
    launch: () => {
      const launched = launchIn(lms, settings.standard);
      log = launched.log;
      return launched.tracker;
    },
    refuse: (isRefused) => (lms.site.fault = isRefused ? 'http-500' : undefined),
    callCount: () => log?.calls.length ?? 0,
    stored: () => lms.stored,
  };
}

export function scormAgainWorld(standard: FakeLmsSettings['standard']): TrackerWorld {
  const lms = new ScormAgainLms(standard);
  const options = {isOnline: () => true, interactionIds: () => sampleIds, language: 'lv'};
  return {
    ...telling,
    launch: () => {
      const api = lms.launch();
      return standard === 'scorm12'
        ? createScorm12Tracker(api, options)
        : createScorm2004Tracker(api, options);
    },
    refuse: (isRefused) => (lms.isRefusing = isRefused),
    callCount: () => lms.callCount,
    stored: () => lms.stored,
  };
}

const onDevice = {courseId: 'kopiga-riciba', scope: 'definitions'} as const;
const fullStore = {...telling, refusalCodes: /^storage$/, callCount: () => 0} as const;

/** Storage in memory that can be full. */
export function localWorld(): TrackerWorld {
  const store = new MemoryStore();
  return {
    ...fullStore,
    launch: () => createLocalTracker({...onDevice, store}),
    refuse: (isRefused) => (store.roomChars = isRefused ? 0 : Infinity),
  };
}

/** A learner of the device: IndexedDB and `localStorage`, full both at once. */
export function deviceWorld(): TrackerWorld {
  const store = new MemoryStore();
  const records = new MemoryRecords();
  const learner = {id: '1f2e3d4c', name: 'Anna'};
  return {
    ...fullStore,
    launch: () => createDeviceTracker({...onDevice, learner, records, store}),
    refuse: (isRefused) => {
      store.roomChars = isRefused ? 0 : Infinity;
      records.isFull = isRefused;
    },
  };
}

/** A cmi5 LMS; its record store hears no answer to the last words. */
export function cmi5World(): TrackerWorld {
  const lrs = new FakeLrs();
  return {
    ...telling,
    hears: {save: true, end: false},
    refusalCodes: /^500$/,
    launch: () => launchInLrs(lrs),
    refuse: (isRefused) => (lrs.fault = isRefused ? 'http-500' : undefined),
    callCount: () => lrs.requests,
  };
}

/** Stored values of one interaction, without the path before them. */
export function interactionOf(lms: FakeLms, index: number): Record<string, string> {
  const path = `cmi.interactions.${index}.`;
  const own = Object.entries(lms.stored).filter(([element]) => element.startsWith(path));
  return Object.fromEntries(own.map(([element, value]) => [element.slice(path.length), value]));
}
