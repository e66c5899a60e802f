/**
 * How LMSs differ, as data: one entry each, with where it was learned. What is not said of one is as in the
 * strict LMS of the tests. The fake LMS of the tests acts by it.
 */

/** The event of a page's life that is being handled. `hidden`: of a page that goes away, or behind another tab. */
export const pagePhases = ['shown', 'beforeunload', 'pagehide', 'unload', 'hidden'] as const;
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
  /** The call throws. */
  | 'throws';

export interface LmsProfile {
  readonly title: string;
  /** How it is known. */
  readonly source: 'tried' | 'its source' | 'its vendor’s notes';
  readonly standards: readonly ('scorm12' | 'scorm2004')[];
  readonly delivery: Readonly<Record<PagePhase, Delivery>>;
  /** The same while the line is down and the page is shown. */
  readonly offline: Delivery;
  /** Answer and error of what is refused; by default "false", 101. */
  readonly refusal?: {readonly answer: 'false' | null; readonly code: string};
  /** Whatever its server says, the content is told "true". */
  readonly believesItself?: true;
  /** Each value is a request of its own; commit and end do nothing, and no error is ever told. */
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

/** All phases but a shown page. */
const leaving = (delivery: Delivery): LmsProfile['delivery'] => ({
  shown: 'answered',
  beforeunload: delivery,
  pagehide: delivery,
  unload: delivery,
  hidden: delivery,
});
const both = ['scorm12', 'scorm2004'] as const;

/** The LMS of the tests as such: strict in values, and every last word is a beacon. */
export const strictLms: LmsProfile = {
  title: 'A strict LMS',
  source: 'tried',
  standards: both,
  delivery: leaving('beacon'),
  offline: 'beacon',
};

const moodle: LmsProfile = {...strictLms, title: 'Moodle 4.5', comparesLoosely: true};

const ilias = {source: 'tried', offline: 'throws'} as const;

export const lmsProfiles = {
  'moodle': moodle,
  'moodle-login-wipe': {...moodle, title: 'Moodle 4.5 after a new login', clearsStorage: true},
  // A beacon only while the frame's current event is one of these; else a request that browsers forbid there.
  'ilias12': {
    ...ilias,
    title: 'ILIAS 5.4, SCORM 1.2',
    standards: ['scorm12'],
    delivery: {...leaving('throws'), beforeunload: 'beacon', unload: 'beacon'},
  },
  'ilias2004': {
    ...ilias,
    title: 'ILIAS 5.4, SCORM 2004',
    standards: ['scorm2004'],
    delivery: {...leaving('throws'), beforeunload: 'beacon'},
    truthAs: {true: '1', false: ''},
  },
  'forma': {
    title: 'forma.lms 2.4',
    source: 'tried',
    standards: both,
    delivery: {...leaving('lost'), beforeunload: 'beacon'},
    offline: 'refused',
    refusedInIds: /[-_.!~*'()]/,
    endsItselfAt: 'beforeunload',
  },
  'chamilo': {
    title: 'Chamilo 1.11',
    source: 'tried',
    standards: ['scorm12'],
    delivery: leaving('lost'),
    offline: 'refused',
    entry: 'ab-initio',
    blanksEarlierAnswers: true,
    believesItself: true,
  },
  'moodle-app': {
    title: 'Moodle app',
    source: 'tried',
    standards: ['scorm12'],
    delivery: {...leaving('kept'), shown: 'kept'},
    offline: 'kept',
    countsAnswersOnly: true,
  },
  // What becomes of a last word where nobody thought of it.
  'sync-xhr': {
    title: 'An LMS with synchronous requests',
    source: 'tried',
    standards: both,
    delivery: leaving('refused'),
    offline: 'refused',
  },
  'openedx': {
    title: 'Open edX, SCORM XBlock',
    source: 'its source',
    standards: both,
    delivery: leaving('lost'),
    offline: 'lost',
    sendsEachValue: true,
  },
  'frappe': {
    title: 'Frappe LMS',
    source: 'its source',
    standards: both,
    delivery: leaving('lost'),
    offline: 'lost',
    knows: /^cmi\.(?:core\.lesson_status|completion_status|success_status|suspend_data)$/,
    erasesAtPassed: true,
  },
  'openolat': {
    title: 'OpenOlat',
    source: 'its source',
    standards: both,
    delivery: leaving('beacon'),
    offline: 'refused',
    believesItself: true,
  },
  'sakai': {
    title: 'Sakai',
    source: 'its source',
    standards: both,
    delivery: leaving('refused'),
    offline: 'refused',
    completesItself: true,
    neverReviews: true,
  },
  'cornerstone': {
    title: 'Cornerstone',
    source: 'its vendor’s notes',
    standards: both,
    delivery: leaving('refused'),
    offline: 'refused',
    refusal: {answer: null, code: '391'},
  },
  'brightspace-legacy': {
    title: 'Brightspace, legacy player',
    source: 'its vendor’s notes',
    standards: ['scorm12'],
    delivery: leaving('beacon'),
    offline: 'refused',
    gradesAtEnd: true,
  },
  'successfactors': {
    title: 'SuccessFactors',
    source: 'its vendor’s notes',
    standards: ['scorm12'],
    delivery: leaving('beacon'),
    offline: 'refused',
    ownMastery: 80,
    idleMinutes: 30,
  },
  'suspend-is-open': {
    ...strictLms,
    title: 'An LMS that does not count suspended attempts (Mzinga)',
    source: 'its vendor’s notes',
    suspendIsOpen: true,
  },
  'manifest-only': {
    ...strictLms,
    title: 'An LMS that serves what the manifest declares',
    source: 'its vendor’s notes',
    servesDeclaredOnly: true,
  },
  'no-count': {
    ...strictLms,
    title: 'An LMS without _count and _children',
    source: 'its vendor’s notes',
    hasNoCounts: true,
  },
} as const satisfies Readonly<Record<string, LmsProfile>>;

export type LmsProfileId = keyof typeof lmsProfiles;

/** In the order of the table. */
export const lmsProfileIds = Object.keys(lmsProfiles) as readonly LmsProfileId[]; // Object.keys forgets which keys.

/** What tells one LMS from another, whatever it has of it. */
export const lmsProfile = (id: LmsProfileId): LmsProfile => lmsProfiles[id];

export const isProfileId = (name: string): name is LmsProfileId => name in lmsProfiles;
