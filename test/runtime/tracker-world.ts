import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004.ts';
import {createLocalTracker} from '../../src/runtime/trackers/local.ts';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {FakeLms, type FakeLmsSettings, type LaunchRequest} from '../fake-lms/fake-lms.ts';
import type {CallLog} from '../fake-lms/call-log.ts';
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

export function fakeLmsWorld(settings: FakeLmsSettings): TrackerWorld {
  const lms = new FakeLms(settings);
  let log: CallLog | undefined;
  return {
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

/** Storage in memory that can be full. */
export function localWorld(): TrackerWorld {
  const kept = new Map<string, string>();
  let isFull = false;
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
  return {
    launch: () => createLocalTracker({courseId: 'kopiga-riciba', scope: 'definitions', store}),
    refuse: (isRefused) => (isFull = isRefused),
    callCount: () => 0,
  };
}
