import type {WordsPlace} from './words-place.ts';

/** A unit of a lesson (see `wordsUnits`) in a municipality's own words. */
export interface OwnUnit {
  /** Without the empty lines at its end. */
  readonly text: string;
  /** Line in its file of each of its lines. */
  readonly lines: readonly number[];
  /** Sum of the published words that it replaced. */
  readonly replaces: string;
  /** Where that sum stands. */
  readonly replacesLine: number;
  /** The words that it replaced, where they were kept. */
  readonly was: string | undefined;
}

/** What one municipality says otherwise in one lesson and language, read and checked for its form. */
export interface OwnWords extends WordsPlace {
  readonly file: string;
  /** Address → unit. */
  readonly units: ReadonlyMap<string, OwnUnit>;
  /** What could not be read as a unit of the published lesson, and was reported: nobody may lose it unseen. */
  readonly left: readonly LeftWords[];
}

/** Own words that have no place in the published lesson. */
export interface LeftWords {
  /** '' for what stands under no heading with an id. */
  readonly address: string;
  readonly text: string;
}
