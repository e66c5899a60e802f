/**
 * The standards in names and numbers, decided here alone. Whoever packs for one (`packaging/standards/`), speaks one
 * (`src/runtime/trackers/`) or lists them goes by these tables: a new line here, and the compiler names the rest.
 */

/** What is said to an LMS while a learner works; editions of one standard share it. */
export interface RunTime {
  /**
   * `page`: through an object in a window around the course. It tells what the LMS held when its page was made, and only
   * a page from the LMS's own server can ask it. `server`: over the network, at each launch, from wherever the course stands.
   */
  readonly reached: 'page' | 'server';
  /** UTF-16 units of suspend data that its LMSs are sure to keep. */
  readonly suspendDataChars: number;
  /** Bytes of all interactions in one commit, where an LMS sends all of them each time. */
  readonly interactionsBytes?: number;
}

export const runTimes = {
  /** CMIString4096, less the one blank that the tracker may add. */
  scorm12: {reached: 'page', suspendDataChars: 4095},
  /**
   * The standard has 64,000 characters. But a page that goes away sends 64 KiB at most, with all interactions beside the
   * suspend data: the build keeps those below 48 KiB.
   */
  scorm2004: {reached: 'page', suspendDataChars: 10_000, interactionsBytes: 48 * 1024},
  /** With it, statements and headers a page that goes away stays below 64 KiB. */
  cmi5: {reached: 'server', suspendDataChars: 24_000},
} as const satisfies Readonly<Record<string, RunTime>>;

export type RunTimeName = keyof typeof runTimes;
/** Those whose LMS is found around the page. */
export type PageRunTime = {
  [Name in RunTimeName]: (typeof runTimes)[Name]['reached'] extends 'page' ? Name : never;
}[RunTimeName];

/** In the page of a thin package, without an LMS, on a device that knows its learners. */
const otherTrackers = ['bridge', 'local', 'device'] as const;
/** What a page may report through. */
export type TrackerName = RunTimeName | (typeof otherTrackers)[number];

interface Packed {
  /** As people say it, in every language. */
  readonly title: string;
  readonly tracker: RunTimeName;
}

/** What packages are made for, by the name in their files: what most LMSs take first, what few take last. */
export const standards = {
  'scorm12': {title: 'SCORM 1.2', tracker: 'scorm12'},
  'scorm2004-4th': {title: 'SCORM 2004 4th Edition', tracker: 'scorm2004'},
  'scorm2004-3rd': {title: 'SCORM 2004 3rd Edition', tracker: 'scorm2004'},
  'cmi5': {title: 'cmi5', tracker: 'cmi5'},
} as const satisfies Readonly<Record<string, Packed>>;

export type StandardId = keyof typeof standards;

/** Nearly every LMS takes it, and a page around the course can speak it: where nobody says which. */
export const usualStandard: StandardId = 'scorm12';

// Object.keys forgets which keys. Pure: who asks for none of these lists does not carry the tables.
export const standardIds = /* @__PURE__ */ Object.keys(standards) as readonly StandardId[];
export const runTimeNames = /* @__PURE__ */ Object.keys(runTimes) as readonly RunTimeName[];
const runTimesAsTrackers: readonly TrackerName[] = runTimeNames;
export const trackerNames = /* @__PURE__ */ runTimesAsTrackers.concat(otherTrackers);

/** The standard of a package that names it in `index.json`; undefined: one of another version. */
export const standardNamed = (id: string): Packed | undefined =>
  Object.hasOwn(standards, id) ? standards[id as StandardId] : undefined;
