/**
 * How LMSs differ, as data: one entry each, with where it was learned. What is not said of one is as in the
 * strict LMS of the tests. The fake LMS of the tests and the switches of this site's LMS act by it.
 */
import type {Delivery, LmsProfile} from './lms-profile.ts';

/** All phases of a page that goes away; before that a request is answered, in front of other tabs and behind them. */
const leaving = (delivery: Delivery): LmsProfile['delivery'] => ({
  shown: 'answered',
  behind: 'answered',
  beforeunload: delivery,
  pagehide: delivery,
  unload: delivery,
  hidden: delivery,
});
const both = ['scorm12', 'scorm2004'] as const;

/** The LMS of the tests as such: strict in values, and every last word is a beacon, as is all that a hidden page says. */
export const strictLms: LmsProfile = {
  title: 'A strict LMS',
  source: 'tried',
  standards: both,
  delivery: {...leaving('beacon'), behind: 'beacon'},
  offline: 'beacon',
};

const moodle: LmsProfile = {...strictLms, title: 'Moodle 4.5', comparesLoosely: true};

/** Its automatic review of finished attempts is off until somebody switches it on. */
const ilias = {source: 'tried', offline: 'throws', neverReviews: true} as const;

const forma = {
  title: 'forma.lms 2.4',
  source: 'tried',
  standards: both,
  delivery: {...leaving('lost'), beforeunload: 'beacon'},
  offline: 'refused',
  refusedInIds: /[-_.!~*'()]/,
  endsItselfAt: 'beforeunload',
} as const satisfies LmsProfile;

const lmsProfiles = {
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
    // The request is sent without waiting, and what comes back in its place is taken for a failure.
    delivery: {...leaving('throws'), beforeunload: 'denied'},
    refusal: {answer: 'false', code: '391'},
    truthAs: {true: '1', false: ''},
  },
  'forma': forma,
  // From its own `beforeunload` on, each request is a beacon.
  'forma4': {...forma, title: 'forma.lms 4.0', source: 'its source', delivery: leaving('beacon')},
  'chamilo': {
    title: 'Chamilo 1.11',
    source: 'tried',
    standards: ['scorm12'],
    delivery: leaving('lost'),
    offline: 'refused',
    entry: 'ab-initio',
    blanksEarlierAnswers: true,
    completesWithoutStatus: true,
    believesItself: true,
  },
  'moodle-app': {
    title: 'Moodle app',
    source: 'tried',
    standards: ['scorm12'],
    delivery: {...leaving('kept'), shown: 'kept', behind: 'kept'},
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
