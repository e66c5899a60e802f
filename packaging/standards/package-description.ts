import type {ReportScope} from '../content/interactions.ts';

/** What a standard needs to know of a package to describe it. Made once, the same for every standard. */
export interface PackageDescription {
  /** Kebab-case and permanent: an LMS tells an update of a package from another package by it. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47; of the title and the description. */
  readonly language: string;
  readonly keywords: readonly string[];
  /** Path of the page that an LMS opens. */
  readonly launch: string;
  /** Paths of all files but those the standard writes itself, sorted; `launch` is one of them. */
  readonly files: readonly string[];
  readonly objectives: readonly PackageObjective[];
  /** 1..100; only where reaching it is all that finishing the package takes (a test alone). */
  readonly passMark?: number;
}

/** One `cmi.objectives` entry, by the id under which the player reports it. */
export interface PackageObjective {
  readonly id: string;
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
  /** The standard's own files: path → text. Pure; throws only on a mistake of ours. */
  readonly describe: (description: PackageDescription) => ReadonlyMap<string, string>;
}
