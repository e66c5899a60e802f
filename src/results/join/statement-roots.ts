import type {XapiStatement} from '../read/xapi/xapi-statement.ts';

/** Deeper is no course. */
const deepest = 10;

/**
 * The activity whose attempt a statement belongs to. What is inside of another activity, as its context names it, belongs to the outermost one that has statements
 * of its own: slides and quizzes to their course. An answer about `AU/question` belongs to the AU; else to what its context names, else to
 * the address without its last part.
 */
export function rootFinder(
  statements: readonly XapiStatement[],
): (statement: Pick<XapiStatement, 'activity' | 'parent' | 'answer'>) => string {
  const own = new Set(statements.flatMap(({answer, activity}) => (answer ? [] : [activity])));
  const parents = new Map<string, string>();
  for (const {activity, parent} of statements)
    if (parent !== '' && parent !== activity && !parents.has(activity)) parents.set(activity, parent);
  const outermost = (activity: string): string => {
    let [found, at] = [activity, activity];
    for (let depth = 0; depth < deepest; depth++) {
      const above = parents.get(at);
      if (above === undefined || above === activity) break;
      if (own.has(above)) found = above;
      at = above;
    }
    return found;
  };
  const known = new Map<string, string>();
  return ({activity, parent, answer}) => {
    const key = answer ? `${activity}\n${parent}` : activity;
    const found = known.get(key) ?? rootOf({activity, parent, answer}, own, outermost);
    known.set(key, found);
    return found;
  };
}

function rootOf(
  {activity, parent, answer}: Pick<XapiStatement, 'activity' | 'parent' | 'answer'>,
  own: ReadonlySet<string>,
  outermost: (activity: string) => string,
): string {
  const root = outermost(activity);
  if (!answer || root !== activity) return root;
  const above = activity.slice(0, Math.max(0, activity.lastIndexOf('/')));
  if (own.has(above)) return outermost(above);
  return parent === '' ? above || activity : outermost(parent);
}
