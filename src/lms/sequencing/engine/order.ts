/** SN SR.1, SR.2: which children of a cluster are offered, and in which order. */
import type {Activity} from './activity.ts';

/** Before the first attempt: selection and randomization that happen once, or before each attempt. */
export function orderForFirstAttempt(root: Activity): void {
  for (const activity of root.all()) {
    const {selectionTiming = 'never', selectCount, randomizationTiming = 'never'} = activity.controls;
    if (selectionTiming !== 'never' && selectCount !== undefined) select(activity, selectCount);
    if (randomizationTiming !== 'never') shuffle(activity);
  }
}

/** After an attempt has ended: the next one may have another order. */
export function reorderForNewAttempt(activity: Activity): void {
  if (activity.isLeaf) return;
  const {selectionTiming, selectCount, randomizationTiming} = activity.controls;
  if (selectionTiming === 'onEachNewAttempt' && selectCount !== undefined) select(activity, selectCount);
  if (randomizationTiming === 'onEachNewAttempt') shuffle(activity);
}

/** SN SR.1 Select Children: so many of them, by chance, in their order. */
function select(activity: Activity, count: number): void {
  const ids = activity.children.map(({id}) => id);
  const chosen = new Set(shuffled(ids).slice(0, count));
  activity.facts.order = ids.filter((id) => chosen.has(id));
}

/** SN SR.2 Randomize Children */
function shuffle(activity: Activity): void {
  if (activity.controls.randomizeChildren)
    activity.facts.order = shuffled(activity.available.map(({id}) => id));
}

function shuffled(ids: readonly string[]): string[] {
  const list = [...ids];
  for (let last = list.length - 1; last > 0; last--) {
    const at = Math.floor(Math.random() * (last + 1));
    [list[last], list[at]] = [list[at] ?? '', list[last] ?? ''];
  }
  return list;
}
