import {smallestGroup, type Filter} from '../analysis-model.ts';
import type {Learner, Results, Work} from '../model.ts';

/** One person's work in one activity of the selection. */
export interface Entry {
  readonly learner: Learner;
  readonly work: Work;
}

export interface Selection {
  readonly learners: readonly Learner[];
  readonly entries: readonly Entry[];
  /** The selection is too small to be shown, or so is what one of its conditions leaves out. */
  readonly isTooSmall: boolean;
}

/**
 * People who have all the values asked for, and their work. Whoever is not in a group can be worked out from two selections, so the
 * difference that each condition makes is kept large enough, too.
 */
export function select({learners}: Results, {activity, traits = {}}: Filter): Selection {
  const conditions = Object.entries(traits);
  const has = (learner: Learner, wanted: readonly (readonly [string, string])[]): boolean =>
    wanted.every(([trait, value]) => learner.traits[trait]?.includes(value));
  const chosen = learners.filter((learner) => has(learner, conditions));
  const leftOut = conditions.map((condition) => {
    const others = conditions.filter((other) => other !== condition);
    return learners.filter((learner) => has(learner, others)).length - chosen.length;
  });
  const isTooSmall =
    conditions.length > 0 &&
    (chosen.length < smallestGroup || leftOut.some((count) => count > 0 && count < smallestGroup));
  const entries = chosen.flatMap((learner) =>
    learner.work
      .filter((work) => activity === undefined || work.activity === activity)
      .map((work) => ({learner, work})),
  );
  return {learners: chosen, entries, isTooSmall};
}

/** The people of every selection with fewer conditions: what is shown of them and of this one must not differ by a few people. */
export function wider({learners}: Results, {traits = {}}: Filter): readonly (readonly Learner[])[] {
  const conditions = Object.entries(traits);
  const subsets = Array.from({length: 2 ** Math.min(conditions.length, 6) - 1}, (_, bits) =>
    conditions.filter((_condition, at) => (bits & (1 << at)) !== 0),
  );
  return subsets.map((kept) =>
    learners.filter((learner) => kept.every(([trait, value]) => learner.traits[trait]?.includes(value))),
  );
}
