import type {Filter} from '../../results/analysis-model.ts';
import type {Activity} from '../../results/model.ts';
import {periodName} from './period-name.ts';
import {words} from '../words.ts';
import {traitName} from '../tables/trait-name.ts';

/** Whose work the figures count, in one sentence: a filter further up the page is out of sight. */
export function selectionText(
  {activity: key, traits: chosen = {}, period}: Filter,
  activities: readonly Activity[],
): string {
  const {everyone, selection, activity, period: periodWord} = words();
  const title = activities.find((each) => each.key === key)?.title;
  const parts = [
    ...(title === undefined ? [] : [`${activity}: ${title}`]),
    ...Object.entries(chosen).map(([trait, value]) => `${traitName(trait)}: ${value}`),
    ...(period ? [`${periodWord}: ${periodName(period)}`] : []),
  ];
  return parts.length === 0 ? everyone : selection(parts);
}
