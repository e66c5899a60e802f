/** The words in which files and results speak of learners and attempts. */

/** Keys are `knownTraits`, or a column's heading as it stands in the file. */
export type Traits = Readonly<Record<string, readonly string[]>>;
export const knownTraits = ['group', 'institution', 'department', 'municipality'] as const;
export type KnownTrait = (typeof knownTraits)[number];

/** `scored`: has a score, and no file says whether it passed. */
export type AttemptStatus = 'incomplete' | 'scored' | 'completed' | 'passed' | 'failed';
