/** The LMSs of the laboratory behind one face, each with the faults that a line and a server have. */
import type {Tracker} from '../../../src/runtime/tracker.ts';
import {createScorm12Tracker} from '../../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../../src/runtime/trackers/scorm2004/scorm2004.ts';
import type {LmsProfile} from '../../../src/lms/profiles/lms-profile.ts';
import {FakeLms, type SavedLms} from '../../fake-lms/fake-lms.ts';
import {ScormAgainLms} from '../scorm-again-lms.ts';
import {FaultyApi} from './faulty-api.ts';
import {noFaults, type LabFaults} from './lab-faults.ts';
import {labInteractionIds} from './lab-course.ts';
import type {VirtualClock} from './virtual-clock.ts';

export type LabStandard = 'scorm12' | 'scorm2004' | 'cmi5';
type ScormStandard = Exclude<LabStandard, 'cmi5'>;

/** What the laboratory may do to an LMS and the way to it. */
export interface LabLms {
  readonly faults: LabFaults;
  /** A fresh page. */
  launch(): Tracker;
  /** A page out of the browser's history: its LMS says what it said when the page was made. Undefined: there is none. */
  launchOld?(): Tracker | undefined;
  /** A page that only looks; absent where there is no preview. */
  launchPreview?(): Tracker;
  /** Calls of the newest page that change something: values set, commits, ends. */
  writes(): number;
  /** What a page around the newest one does when both go away; absent where there is no such page. */
  goingAway?(): () => void;
  /** Stored values of the newest attempt. */
  stored(): Readonly<Record<string, unknown>>;
  /** The course counts as passed here; absent where the LMS says nothing of that. */
  isDone?(): boolean;
}

function trackerOf(standard: ScormStandard, api: object, faults: LabFaults): Tracker {
  const options = {
    isOnline: () => !faults.isOffline,
    interactionIds: () => (faults.areIdsLate ? undefined : labInteractionIds),
    language: 'lv',
  };
  return standard === 'scorm12' ? createScorm12Tracker(api, options) : createScorm2004Tracker(api, options);
}

export interface FakeLabOptions {
  readonly standard: ScormStandard;
  readonly isStrict: boolean;
  /** Which LMS it is; undefined: the strict one. */
  readonly profile?: LmsProfile;
}

/** The strict fake LMS: one learner, review after a finished attempt, values marked before they are sent. */
export function fakeLabLms({standard, isStrict, profile}: FakeLabOptions, clock: VirtualClock): LabLms {
  const lms = new FakeLms({standard, isStrict, ...(profile && {profile})});
  const faults = noFaults();
  const site = lms.site;
  let api: FaultyApi | undefined;
  /** What the LMS had when its newest page was made. */
  let given: SavedLms | undefined;
  const pageOf = (target: object): Tracker => {
    api = new FaultyApi(target, faults, clock, () => {
      site.isLineUp = !faults.isOffline && !faults.isLying;
      const phase = faults.phase === 'shown' && faults.isHidden ? 'behind' : faults.phase;
      if (site.phase !== phase) site.phase = phase;
      site.fault = faults.isRefusing ? 'session-expired' : faults.isStale ? 'stale-key' : undefined;
    });
    return trackerOf(standard, api.face, faults);
  };
  const apiOf = (of: FakeLms, isPreview = false): object =>
    standard === 'scorm12' ? of.launch12({isPreview}) : of.launch2004({isPreview});
  return {
    faults,
    launch: () => {
      given = lms.saved();
      return pageOf(apiOf(lms));
    },
    launchOld: () => {
      if (!given) return undefined;
      const old = new FakeLms({standard, isStrict, ...(profile && {profile})}, given);
      return pageOf(withOldValues(apiOf(lms), apiOf(old)));
    },
    launchPreview: () => pageOf(apiOf(lms, true)),
    writes: () => api?.writes ?? 0,
    stored: () => lms.stored,
    isDone: () => lms.isDone('passed'),
  };
}

/** A page's run-time object that says what it said when the page was made, and stores where all pages do. */
function withOldValues(live: object, old: object): object {
  const call = (api: object, name: string, args: readonly unknown[]): unknown => {
    const found: unknown = Reflect.get(api, name);
    return typeof found === 'function' ? Reflect.apply(found, api, args) : undefined;
  };
  const set = new Set<unknown>();
  return new Proxy(live, {
    get: (_, name) => {
      const found: unknown = Reflect.get(live, name);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]): unknown => {
        const what = String(name).replace(/^LMS/, '');
        if (what === 'Initialize') call(old, String(name), args);
        if (what === 'SetValue') set.add(args[0]);
        return call(what === 'GetValue' && !set.has(args[0]) ? old : live, String(name), args);
      };
    },
  });
}

/** The run-time that our own site uses, with a database behind it. */
export function scormAgainLabLms(standard: ScormStandard, clock: VirtualClock): LabLms {
  const lms = new ScormAgainLms(standard, {learnerId: 'anna'});
  const faults = noFaults();
  let api: FaultyApi | undefined;
  return {
    faults,
    launch: () => {
      api = new FaultyApi(lms.launch(), faults, clock, () => {
        lms.isRefusing = faults.isRefusing || faults.isOffline;
        lms.isLying = faults.isLying;
      });
      return trackerOf(standard, api.face, faults);
    },
    writes: () => api?.writes ?? 0,
    stored: () => lms.stored,
  };
}
