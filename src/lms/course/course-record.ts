import type {SharedObjectives} from '../sequencing/sequence.ts';

/** Where a learner stands in a package as a whole; its SCOs have attempts of their own. */
export interface CourseRecord {
  /** Learner and package, joined by `|`. */
  readonly id: string;
  readonly packageId: string;
  readonly revision: number;
  /** Number of the attempt at the course, from 1. */
  readonly number: number;
  /** 2004: the activity tree (see sequencing/sequence.ts); undefined before anything was launched. */
  readonly state: string | undefined;
  /** Attempt id → the revision of it that the activity tree has taken in. */
  readonly takenIn: Readonly<Record<string, number>>;
}

/** Objectives that a learner's courses share, where their manifests say so. */
export interface SharedRecord {
  /** The learner's id. */
  readonly id: string;
  readonly revision: number;
  readonly objectives: SharedObjectives;
}

/** The record of a first visit. */
export function newCourse(learnerId: string, packageId: string): CourseRecord {
  return {
    id: `${learnerId}|${packageId}`,
    packageId,
    revision: 0,
    number: 1,
    state: undefined,
    takenIn: {},
  };
}
