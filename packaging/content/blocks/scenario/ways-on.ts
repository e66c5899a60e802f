import {storyEnd} from '../../../../src/domain/blocks/scenario/decision.ts';
import type {DecisionLogic} from './decision-fields.ts';

/**
 * Where each option leads: decision or `end`; those that lead nowhere are left out. A good one leads
 * to the decision that follows, or to the end, unless `next` says otherwise.
 */
export function waysOn(
  {id, options, next = {}}: DecisionLogic,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const following = ids[ids.indexOf(id) + 1] ?? storyEnd;
  return new Map(
    Object.entries(options).flatMap(([key, quality]) => {
      const to = next[key] ?? (quality === 'good' ? following : undefined);
      return to === undefined ? [] : [[key, to] as const];
    }),
  );
}
