import type {NoteCall} from '../../domain/technical/call.ts';
import type {FrameLike} from './scorm/find-api.ts';
import type {LocalStore} from './local/local.ts';

/** What a tracker needs of its surroundings. */
export interface TrackerOptions {
  /** Asked only where there is no LMS: the course need not be loaded before. */
  readonly courseId: () => Promise<string>;
  /** `course` or a module's id. */
  readonly scope: string;
  /** Language of the content (BCP 47): descriptions are marked with it. */
  readonly language: string;
  /**
   * Ids of all interactions of the package by index; undefined while the file with them is not
   * loaded yet. Asked only when there is an answer to report: load it at the first scored answer.
   */
  readonly interactionIds: () => readonly string[] | undefined;
  /**
   * Elements of SCORM 2004's interactions that are left out of each: the build names them where all
   * interactions of the package would not fit into the last commit of a page. Default: none.
   */
  readonly reportsWithout?: readonly string[];
  /** `bridge`: origins of the LMSs in which the course may be shown. Default: any. */
  readonly lmsOrigins?: readonly string[];
  /** Hears of each call to whatever keeps the results, and of its answer. */
  readonly onCall?: NoteCall | undefined;
  /** Default `navigator.onLine`. */
  readonly isOnline?: () => boolean;
  /** Where `local` and `device` keep their record. Default `localStorage`; undefined when that is denied. */
  readonly storage?: LocalStore | undefined;
  /** Address part with the cmi5 launch parameters. Default `location.search`. */
  readonly search?: string;
  /** The window the search for an API begins in. Default `window`. */
  readonly start?: FrameLike;
}
