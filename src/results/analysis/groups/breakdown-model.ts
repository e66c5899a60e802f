/** Groups of people side by side. */

/** Groups of one trait; small ones are taken together, and with them the next larger one if needed. */
export interface Breakdown {
  readonly trait: string;
  readonly rows: readonly BreakdownRow[];
  /** Groups that are not shown, and the people in them. */
  readonly hiddenGroups: number;
  readonly hiddenLearners: number;
  /** People of whom no file says this. */
  readonly unknown: number;
  /** The hidden groups are large enough: they are hidden only because these few people could be worked out. */
  readonly isHiddenByUnknown: boolean;
  /** Some are hidden only because the same group in a wider selection has nearly the same people. */
  readonly isHiddenByOthers: boolean;
  /** Among them are groups that may not be saved: no picture, no paper. */
  readonly isOnScreenOnly: boolean;
  /** Somebody is in several of its groups, and counted in each. */
  readonly isOverlapping: boolean;
}

export interface BreakdownRow {
  readonly value: string;
  readonly learners: number;
  /** People who have passed, or are done as in `Analysis`, in everything of theirs that is selected. */
  readonly passedLearners: number;
  readonly doneLearners: number;
  /** As in `Analysis`. */
  readonly unknownLearners: number;
  /** 95 % interval of the share of people who are done, 0..1. */
  readonly interval: readonly [number, number] | undefined;
  /** Of those with a score, `scored`. */
  readonly meanScore: number | undefined;
  readonly scored: number;
  readonly medianMinutes: number | undefined;
}
