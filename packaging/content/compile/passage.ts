import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Sourced} from '../read/sourced.ts';

/** All that a learner reads in one block or question, for the checks. */
export interface Passage {
  readonly texts: readonly LoggedText[];
  /** Undefined for the title and goals. */
  readonly source:
    Sourced<{readonly id: string; readonly type: string; readonly facts?: readonly string[]}> | undefined;
  readonly hasNotes: boolean;
  /** Part of it that one learner meets: a quiz draws some of its questions. */
  readonly share: number;
}
