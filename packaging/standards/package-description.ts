import type {ReportScope} from '../content/compile/interactions.ts';

/** What a standard needs to know of a package to describe it. Made once, the same for every standard. */
export interface PackageDescription {
  /** Kebab-case and permanent: an LMS tells an update of a package from another package by it. */
  readonly id: string;
  readonly version: string;
  readonly words: Words;
  /** In the default language. */
  readonly keywords: readonly string[];
  /** What an LMS launches, in order: one SCO or AU, or several. */
  readonly units: readonly UnitDescription[];
  /** Paths of the files that belong to no unit alone, sorted; what the standard writes itself left out. */
  readonly sharedFiles: readonly string[];
}

/** Title and description by language (BCP 47), the default language first; never empty. */
export type Words = ReadonlyMap<string, {readonly title: string; readonly description: string}>;

/** One SCO (SCORM) or assignable unit (cmi5). */
export interface UnitDescription {
  /** The scope that it reports: `course` or a module's id. */
  readonly id: string;
  readonly words: Words;
  /** Path of the page that an LMS opens. */
  readonly launch: string;
  /** Paths of the unit's own files, sorted; `launch` is one of them. */
  readonly files: readonly string[];
  readonly objectives: readonly PackageObjective[];
  /** 1..100; only where reaching it is all that finishing the unit takes (a test alone). */
  readonly passMark?: number;
  /** 1..100; of the quiz whose best try is the unit's score; absent where there is no such quiz. */
  readonly scorePassMark?: number;
  /** Ids of the units that are to be passed before this one. */
  readonly opensAfter: readonly string[];
  /** False where another unit's score is the score of the whole. */
  readonly isScored: boolean;
}

/** One `cmi.objectives` entry, by the id under which the player reports it. */
export interface PackageObjective {
  readonly id: string;
  /** Language → title, the default language first. */
  readonly titles: ReadonlyMap<string, string>;
  /** 1..100; only where reaching it is all that meeting the objective takes. */
  readonly passMark?: number;
}

/** One way to pack for an LMS. A new one is one file and one line in `index.ts`. */
export interface PackagingStandard {
  /** As on the command line and in the name of the zip. */
  readonly id: string;
  /** As people say it. */
  readonly title: string;
  /** Which of the player's trackers speaks it: `src/runtime/trackers/<tracker>.ts`. */
  readonly tracker: 'scorm12' | 'scorm2004' | 'cmi5';
  /** Folder of `control-documents.ts` whose files must stand at the root of the zip. */
  readonly controlDocuments?: string;
  /** What a package of the whole course reports; left out: everything. */
  readonly courseReports?: ReportScope;
  readonly limits: StandardLimits;
  /** Other servers that the course has to reach, as CSP sources; left out: none. */
  readonly servers?: string;
  /** The standard's own files: path → text. Pure; throws only on a mistake of ours. */
  readonly describe: (description: PackageDescription) => ReadonlyMap<string, string>;
}

/** What an LMS of this standard is sure to keep. */
export interface StandardLimits {
  /** UTF-16 units of suspend data, as the tracker of the standard keeps to it. */
  readonly suspendDataChars: number;
  /** Bytes of all interactions in one commit, where an LMS sends all of them each time. */
  readonly interactionsBytes?: number;
}
