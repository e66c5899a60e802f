/** The words in which files and results speak of learners and attempts. */

/** Keys are `knownTraits`, or a column's heading as it stands in the file. */
export type Traits = Readonly<Record<string, readonly string[]>>;
export const knownTraits = ['group', 'institution', 'department', 'municipality'] as const;
export type KnownTrait = (typeof knownTraits)[number];

/** `scored`: has a score, and no file says whether it passed. */
export type AttemptStatus = 'incomplete' | 'scored' | 'completed' | 'passed' | 'failed';

/**
 * How far one learner is in one activity. `passed`, `completed`: a file says so. `reached`: has a score at the pass mark, and no file says
 * whether that was all. `below`: has a score under the mark, and no file says whether that was all. `failed`: a file says that it ended, and not well enough.
 * `started`: not finished yet, whatever the score. `unfinished`: not finished, and no file says whether it was begun. `untold`: stands on a list, and no file tells
 * of anything that was done.
 */
export type Standing =
  | 'passed'
  | 'completed'
  | 'reached'
  | 'below'
  | 'failed'
  | 'started'
  | 'unfinished'
  | 'not-started'
  | 'untold';

/** Who set a pass mark: the course its own, or the trainer on the page. */
export type MarkBy = 'course' | 'trainer';

/** A pass mark, 0..100, and who set it. */
export interface MarkUsed {
  readonly passMark: number;
  readonly markBy: MarkBy;
}

/** What is counted: who finished, or, where files tell that of nobody, who reached the mark. */
export type Measure = 'finished' | 'reached';
