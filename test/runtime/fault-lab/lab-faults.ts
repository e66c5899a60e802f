import type {PagePhase} from '../../../src/lms/profiles/lms-profile.ts';

/** All off: everything works. */
export interface LabFaults {
  /** The server refuses: HTTP 500, session gone, stale key. */
  isRefusing: boolean;
  /** The line is down and the browser knows it. */
  isOffline: boolean;
  /** The line is down, the browser believes that it is up, and the LMS says "true". */
  isLying: boolean;
  /** The page is behind another tab, or going away. */
  isHidden: boolean;
  /** The page's event that is being handled, where it is going away. */
  phase: PagePhase;
  /** The learner has logged in anew elsewhere: this page's session is refused for good. */
  isStale: boolean;
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
  phase: 'shown',
  isStale: false,
  isThrowing: false,
  isGone: false,
  isSlow: false,
  areIdsLate: false,
  isCut: false,
});
