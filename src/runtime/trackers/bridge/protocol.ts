/**
 * What the two pages of a thin package say to each other. The package's page stands in the LMS and speaks
 * to it; the course's page stands on another server, in a frame of the first.
 *
 *     course  ── hello ──▶  package       to any page that frames it: it holds no secret
 *     course  ◀─ welcome ─  package       to the course's origin alone, with one end of a channel
 *     course  ══ asks ════▶ package       through the channel
 *     course  ◀═ answers ══ package
 */
import type {Launch, Snapshot} from '../../tracker.ts';

/** Grows when a page of one number can no longer speak with a page of another. */
export const protocolNumber = 1;

export interface Hello {
  readonly kopigaRiciba: number;
  readonly type: 'hello';
}

export interface Welcome {
  readonly kopigaRiciba: number;
  readonly type: 'welcome';
  /** False: the package's page found no LMS around itself. */
  readonly hasLms: boolean;
}

/** From the course's page. Those with an `id` are answered. */
export type Ask =
  | {
      readonly type: 'open';
      readonly id: number;
      readonly language: string;
      readonly reportsWithout: readonly string[];
    }
  /** The newest snapshot, to be kept for the moment when the package's page goes away. */
  | {readonly type: 'keep'; readonly snapshot: Snapshot}
  | {readonly type: 'interaction-ids'; readonly ids: readonly string[]}
  | {readonly type: 'save'; readonly id: number; readonly snapshot: Snapshot}
  | {readonly type: 'doubt'}
  /** The session is to end while both pages are shown. */
  | {readonly type: 'end'; readonly id: number; readonly snapshot: Snapshot}
  /** Can the LMS's server be reached? */
  | {readonly type: 'look'; readonly id: number};

/** From the package's page. */
export type Answer =
  /**
   * `met`: see `Tracker.metElsewhere`, of all objectives that the package knows of. `takesCredit`: a result
   * may be a number.
   */
  | {
      readonly type: 'opened';
      readonly id: number;
      readonly launch: Launch;
      readonly met: readonly string[] | undefined;
      readonly takesCredit: boolean | undefined;
    }
  /** `waiting`: see `Tracker`. */
  | {readonly type: 'saved'; readonly id: number; readonly waiting: readonly number[]}
  | {readonly type: 'looked'; readonly id: number; readonly isReachable: boolean}
  | {readonly type: 'ended'; readonly id: number}
  /** Code and words of the `TrackerError`. */
  | {readonly type: 'refused'; readonly id: number; readonly code: string; readonly reason: string};
