/** What the headline and the comparisons of groups speak of. */

/** The course, or the activity that was chosen: never the course and its refresher together. */
export interface Subject {
  /** Of its activities. */
  readonly titles: readonly string[];
  /** Of all other activities of the files. */
  readonly others: readonly string[];
  /** People of the selection who are in it, or on a list and in no activity; 0 also where they are too few to be shown. */
  readonly people: number;
}
