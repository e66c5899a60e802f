import {
  runTimes,
  standards,
  type RunTime,
  type RunTimeName,
  type StandardId,
} from '../../src/domain/standards/standards.ts';
import type {ReportScope} from '../content/compile/interactions.ts';
import type {PackageDescription} from './package-description.ts';

/** What only the maker of its packages knows of a standard. */
interface Packing {
  /** Folder in `packaging/schemas` whose files must stand at the root of the zip; left out: none. */
  readonly schemas?: string;
  /** What a package of the whole course reports; left out: everything. */
  readonly courseReports?: ReportScope;
  /** Other servers that the course has to reach, as CSP sources; left out: none. */
  readonly servers?: string;
  /** The standard's own files: path → text. Pure; throws only on a mistake of ours. */
  readonly describe: (description: PackageDescription) => ReadonlyMap<string, string>;
}

/** One way to pack for an LMS. */
export interface PackagingStandard extends Packing {
  /** As on the command line and in the name of the zip. */
  readonly id: StandardId;
  /** As people say it. */
  readonly title: string;
  /** Which of the player's trackers speaks it: `src/runtime/trackers/<tracker>/`. */
  readonly tracker: RunTimeName;
  readonly limits: StandardLimits;
}

/** What an LMS of this standard is sure to keep. */
export type StandardLimits = Pick<RunTime, 'suspendDataChars' | 'interactionsBytes'>;

/** Its names and numbers stand in `src/domain/standards/standards.ts`; the rest stands here. */
export function packagingStandard<Id extends StandardId>(
  id: Id,
  packing: Packing,
): PackagingStandard & {readonly id: Id} {
  const {title, tracker} = standards[id];
  return {id, title, tracker, limits: runTimes[tracker], ...packing};
}
