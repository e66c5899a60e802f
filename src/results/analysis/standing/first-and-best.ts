import {highestOf} from '../../extremes.ts';
import type {Results, Work} from '../../model.ts';
import type {Tries} from '../../trainer-model.ts';
import type {Entry} from '../selection.ts';
import {paired, type Paired} from '../statistics/paired.ts';

/** Scores of the first scored attempt and of the best one, 0..100; undefined without a score. */
export function firstAndBest({
  attempts,
}: Work): {readonly first: number; readonly best: number; readonly scored: number} | undefined {
  const scores = attempts.flatMap(({score}) => score ?? []);
  const [first] = scores;
  const best = highestOf(scores);
  return first === undefined || best === undefined ? undefined : {first, best, scored: scores.length};
}

/** First against best, for each activity in which anybody has a score. Who tried once has nothing to compare. */
export function triesOf({activities}: Results, entries: readonly Entry[]): readonly Tries[] {
  return activities.flatMap(({key, title}) => {
    const all = entries.flatMap(({work}) => (work.activity === key ? (firstAndBest(work) ?? []) : []));
    if (all.length === 0) return [];
    const several = all.filter(({scored}) => scored > 1);
    return [
      {
        activity: key,
        title,
        scored: all.length,
        paired: withoutEffect(paired(several.map(({first, best}) => [first, best]))),
        improved: several.filter(({first, best}) => best > first).length,
      },
    ];
  });
}

/**
 * The best is never below the first, so these differences have one side only. How large their mean is in standard deviations then tells how alike people's rises are,
 * not how large they are, and nothing chosen afterwards can be compared with a limit for two measurements: no effect size is given.
 */
const withoutEffect = (found: Paired | undefined): Paired | undefined =>
  found && {...found, effect: undefined, effectInterval: undefined};
