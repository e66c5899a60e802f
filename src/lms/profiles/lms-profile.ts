/** What may differ from one LMS to another; `lms-profiles.ts` says it of each. */
import type {PageRunTime} from '../../domain/standards/standards.ts';

/**
 * What becomes of a page. `behind`: another tab is in front of it, and it lives on; `hidden`: it is hidden because it goes
 * away, and browsers forbid it to wait for an answer, as they do at `beforeunload`, `pagehide` and `unload`.
 */
export const pagePhases = ['shown', 'behind', 'beforeunload', 'pagehide', 'unload', 'hidden'] as const;
export type PagePhase = (typeof pagePhases)[number];

/** What becomes of a commit, or of the end of a session. */
export type Delivery =
  /** A request whose answer the content hears. */
  | 'answered'
  /** Sent, at most 64 KiB; "true" without an answer heard. */
  | 'beacon'
  /** Kept by the LMS's app and brought to its server later; "true". */
  | 'kept'
  /** "true", and nothing is sent. */
  | 'lost'
  /** An error, and nothing is sent. */
  | 'refused'
  /** Sent, and an error is reported all the same. */
  | 'denied'
  /** The call throws. */
  | 'throws';

export interface LmsProfile {
  readonly title: string;
  /** How it is known. */
  readonly source: 'tried' | 'its source' | 'its vendor’s notes';
  readonly standards: readonly PageRunTime[];
  readonly delivery: Readonly<Record<PagePhase, Delivery>>;
  /** The same while the line is down and the page is shown. */
  readonly offline: Delivery;
  /** Answer and error of what is refused; by default "false", 101. */
  readonly refusal?: {readonly answer: 'false' | null; readonly code: string};
  /** Whatever its server says, the content hears "true". */
  readonly believesItself?: true;
  /** Each value is a request of its own; commit and end do nothing, and no error is ever reported. */
  readonly sendsEachValue?: true;
  /** A new value is compared with the stored one as PHP does: "5.0" is "5", and stays. */
  readonly comparesLoosely?: true;
  /** It stores these elements alone. */
  readonly knows?: RegExp;
  /** 2004: ids of interactions and objectives with one of these characters are refused. */
  readonly refusedInIds?: RegExp;
  /** It has neither `_count` nor `_children`. */
  readonly hasNoCounts?: true;
  /** `_count` at launch leaves out interactions that have an id alone. */
  readonly countsAnswersOnly?: true;
  /** Every commit sends all interactions, those of earlier sessions without what was in them. */
  readonly blanksEarlierAnswers?: true;
  /** `result` of an interaction: a number is refused, though both standards allow it. */
  readonly resultsInWords?: true;
  /** 2004: how it stores the answers to true-false. */
  readonly truthAs?: {readonly true: string; readonly false: string};
  /** `entry` of every launch. */
  readonly entry?: string;
  /** Suspend data are removed when the status becomes passed; `launch_data` gives them back until then. */
  readonly erasesAtPassed?: true;
  /** It asks for this mark, 0..100, though the package names none. */
  readonly ownMastery?: number;
  /** A session without a call for so long has ended. */
  readonly idleMinutes?: number;
  /** It ends the session itself when its own page hears this, with the values it has; time is booked again. */
  readonly endsItselfAt?: PagePhase;
  /** It writes `completed` itself when the page goes away. */
  readonly completesItself?: true;
  /**
   * It knows the status only until the first commit of a session: when that ends and none was set in it, the attempt is
   * completed.
   */
  readonly completesWithoutStatus?: true;
  /** An attempt that counts as over is entered again for work, not for review. */
  readonly neverReviews?: true;
  /** While `exit` is `suspend`, neither status nor grade counts. */
  readonly suspendIsOpen?: true;
  /** A grade needs raw, max above 0, and the end of the session. */
  readonly gradesAtEnd?: true;
  /** At each login the browser's `localStorage` is cleared; IndexedDB is not. */
  readonly clearsStorage?: true;
  /** Files that the manifest does not declare are not served. */
  readonly servesDeclaredOnly?: true;
}
