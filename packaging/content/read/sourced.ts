import type {Place} from '../problems.ts';

/** Part of lesson.yaml: what it says and where it stands. */
export interface Sourced<L> {
  readonly logic: L;
  /** Where a field of it stands. */
  readonly place: (...path: readonly PropertyKey[]) => Place;
}
