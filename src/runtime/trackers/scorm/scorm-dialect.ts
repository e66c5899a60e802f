import type {Launch, Snapshot} from '../../tracker.ts';
import type {Field} from './element-writer.ts';

/** What differs between the two SCORM versions; the course of a session is in `ScormTracker`. */
export interface ScormDialect {
  /** Answer of Initialize where a session runs already, and the element that proves it. */
  readonly alreadyRunningCode: string;
  readonly statusElement: string;
  /** Reads what the LMS holds; the session runs already. */
  readLaunch(): Launch;
  /** Elements the LMS gave at launch and that need not be sent back unchanged. */
  given(): readonly Field[];
  /**
   * What a session ends with in which nothing may be written; undefined: it is not ended at all, since the end itself would
   * change what the LMS has.
   */
  unwrittenEnd(): readonly Field[] | undefined;
  /** See `Tracker`. */
  totalTimeMs(): number | undefined;
  /** Elements whose refusal is a failed save. */
  readonly required: ReadonlySet<string>;
  /** Everything the LMS should hold, in the order it has to be set. @param isEnd the session ends with it */
  fields(snapshot: Snapshot, isEnd: boolean): readonly Field[];
  /** See `Tracker`. */
  waiting(): ReadonlySet<number>;
  /** See `ElementWriterOptions.standInFor`. */
  standInFor(field: Field, isPlain: boolean): string | undefined;
  /** See `Tracker`; absent in a standard without shared objectives. */
  metElsewhere?(objectives: readonly string[]): ReadonlySet<string> | undefined;
  /** True when a failed end of the session leaves it ended, so that it has to be begun anew. */
  readonly failedEndEnds: boolean;
}
