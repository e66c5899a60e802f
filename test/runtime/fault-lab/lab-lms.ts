/** The LMSs of the laboratory behind one face, each with the faults that a line and a server have. */
import type {Tracker} from '../../../src/runtime/tracker.ts';
import {createScorm12Tracker} from '../../../src/runtime/trackers/scorm12.ts';
import {createScorm2004Tracker} from '../../../src/runtime/trackers/scorm2004.ts';
import {FakeLms} from '../../fake-lms/fake-lms.ts';
import {ScormAgainLms} from '../scorm-again-lms.ts';
import {FaultyApi} from './faulty-api.ts';
import {labInteractionIds} from './lab-course.ts';
import type {VirtualClock} from './virtual-clock.ts';

export type LabStandard = 'scorm12' | 'scorm2004' | 'cmi5';
type ScormStandard = Exclude<LabStandard, 'cmi5'>;

/** What the laboratory may do to an LMS and the way to it. */
export interface LabLms {
  readonly faults: LabFaults;
  /** A fresh page. */
  launch(): Tracker;
  /** Calls of the newest page that change something: values set, commits, ends. */
  writes(): number;
  /** What a page around the newest one does when both go away; absent where there is no such page. */
  goingAway?(): () => void;
  /** Stored values of the newest attempt. */
  stored(): Readonly<Record<string, unknown>>;
}

/** All off: everything works. */
export interface LabFaults {
  /** The server refuses: HTTP 500, session gone, stale key. */
  isRefusing: boolean;
  /** The line is down and the browser knows it. */
  isOffline: boolean;
  /** The line is down, the browser believes that it is up, and the LMS says "true". */
  isLying: boolean;
  /** The page is hidden or going away. */
  isHidden: boolean;
  /** Every call throws. */
  isThrowing: boolean;
  /** The LMS's object is gone from the frame above. */
  isGone: boolean;
  /** A commit stops the page for 20 s. */
  isSlow: boolean;
  /** The file with the ids of all interactions is not there yet. */
  areIdsLate: boolean;
  /** Of a thin package: its page and the course's page do not hear each other. */
  isCut: boolean;
}

export const noFaults = (): LabFaults => ({
  isRefusing: false,
  isOffline: false,
  isLying: false,
  isHidden: false,
  isThrowing: false,
  isGone: false,
  isSlow: false,
  areIdsLate: false,
  isCut: false,
});

function trackerOf(standard: ScormStandard, api: object, faults: LabFaults): Tracker {
  const options = {
    isOnline: () => !faults.isOffline,
    interactionIds: () => (faults.areIdsLate ? undefined : labInteractionIds),
    language: 'lv',
  };
  return standard === 'scorm12' ? createScorm12Tracker(api, options) : createScorm2004Tracker(api, options);
}

/** The strict fake LMS: one learner, review after a finished attempt, values marked before they are sent. */
export function fakeLabLms(standard: ScormStandard, isStrict: boolean, clock: VirtualClock): LabLms {
  const lms = new FakeLms({standard, isStrict});
  const faults = noFaults();
  let api: FaultyApi | undefined;
  const site = lms.site;
  return {
    faults,
    launch: () => {
      const target = standard === 'scorm12' ? lms.launch12() : lms.launch2004();
      api = new FaultyApi(target, faults, clock, () => {
        site.isLineUp = !faults.isOffline && !faults.isLying;
        site.isPageShown = !faults.isHidden;
        site.fault = faults.isRefusing ? 'session-expired' : undefined;
      });
      return trackerOf(standard, api.face, faults);
    },
    writes: () => api?.writes ?? 0,
    stored: () => lms.stored,
  };
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
