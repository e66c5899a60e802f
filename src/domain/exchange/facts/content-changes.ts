/** What has changed in the course since a municipality's package of it was made. Only data stands here. */
import type {ChangedBlock, ChangedPage} from '../../pages/changes.ts';

/** With which content something was made. */
export interface MadeWith {
  /** See `revisions` of `modules/course.yaml`. */
  readonly revision: number;
  /** The day of that, like `2026-11-30`. */
  readonly on: string;
}

/** A fact that the course says otherwise since. */
export interface ChangedFact {
  readonly revision: number;
  /** The day from which on the course says it so. */
  readonly on: string;
  /** What is so now, in a sentence: by language. */
  readonly what: Readonly<Record<string, string>>;
  /** The blocks that say so, in the order of the course; those in a municipality's own words first; or pages beside them. */
  readonly places: readonly ChangedFactPlace[];
}

export type ChangedFactPlace = (ChangedBlock | ChangedPage) & {
  /** Of the lesson and of the block, or of the page: by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Languages in which the municipality says the block in its own words. */
  readonly ownWords: readonly string[];
};

/** Whether it is said somewhere in a municipality's own words, which nobody has corrected for it. */
export const isInOwnWords = ({places}: Pick<ChangedFact, 'places'>): boolean =>
  places.some(({ownWords}) => ownWords.length > 0);
