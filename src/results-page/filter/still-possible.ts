import type {Filter} from '../../results/analysis-model.ts';
import type {Overview} from '../../results/worker-protocol.ts';

/** Without what the files no longer have. */
export function stillPossible(
  {activity, traits = {}, period, answersOf}: Filter,
  {activities, filters, periods, isPseudonymised}: Overview,
): Filter {
  const kept = Object.entries(traits).filter(([trait, value]) =>
    filters.some((filter) => filter.trait === trait && filter.values.includes(value)),
  );
  return {
    ...(activity !== undefined && activities.some(({key}) => key === activity) ? {activity} : {}),
    ...(answersOf !== undefined && activities.some(({key}) => key === answersOf) ? {answersOf} : {}),
    ...(period && (!isPseudonymised || periods.some(({from, to}) => from === period.from && to === period.to))
      ? {period}
      : {}),
    ...(kept.length > 0 ? {traits: Object.fromEntries(kept)} : {}),
  };
}
