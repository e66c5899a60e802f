/** SN UP.3, UP.4, DB.2, DB.2.1: how attempts at activities begin and end. */
import {type Activity, commonAncestor, pathUp} from './activity.ts';
import {primaryOf} from './objective.ts';
import {reorderForNewAttempt} from './order.ts';
import {overallRollup} from './rollup.ts';
import {type SequenceFacts, byId} from './tracking.ts';

/** SN UP.4 End Attempt */
export function endAttempt(activity: Activity, root: Activity, facts: SequenceFacts): void {
  if (activity.isLeaf) {
    if (activity.isTracked && !activity.facts.isSuspended) assumeDone(activity, facts);
  } else if (activity.children.some((child) => child.facts.isSuspended)) activity.facts.isSuspended = true;
  else delete activity.facts.isSuspended;
  delete activity.facts.isActive;
  if (!activity.facts.isSuspended) reorderForNewAttempt(activity);
  overallRollup(activity, root, facts);
}

/** What content does not tell, where the manifest does not say that it will (SN 3.13). */
function assumeDone(activity: Activity, facts: SequenceFacts): void {
  const {completionSetByContent, objectiveSetByContent} = activity.controls;
  const objective = primaryOf(activity, facts);
  const {said = []} = activity.facts;
  if (!completionSetByContent && !said.includes('completed') && activity.facts.completed === undefined)
    objective.set('completed', true);
  if (!objectiveSetByContent && !said.includes('satisfied') && objective.own('satisfied') === undefined)
    objective.set('satisfied', true);
}

/** SN UP.3 Terminate Descendent Attempts: everything between where the learner stands and an activity. */
export function terminateDescendents(
  activity: Activity,
  current: Activity | undefined,
  root: Activity,
  facts: SequenceFacts,
): void {
  if (!current) return;
  const ancestor = commonAncestor(current, activity);
  for (const between of pathUp(current, ancestor).slice(1)) endAttempt(between, root, facts);
}

/**
 * SN DB.2 Content Delivery Environment, as far as it concerns the tree. A suspended activity stays so when another one
 * is chosen (SN DB.2.1 would end it, and with it the learner's work). `isAnew`: what a cluster holds is forgotten with its
 * new attempt; where it is only walked into again, rules still look at it.
 */
export function beginAttempts(
  activity: Activity,
  isAnew: boolean,
  {current, root, facts}: {current: Activity | undefined; root: Activity; facts: SequenceFacts},
): void {
  terminateDescendents(activity, current, root, facts);
  for (const one of activity.path) {
    if (one.facts.isActive) continue;
    one.facts.isActive = true;
    if (one.facts.isSuspended) {
      delete one.facts.isSuspended;
      one.facts.isResumed = true;
      delete one.facts.stale;
      continue;
    }
    delete one.facts.isResumed;
    delete one.facts.stale;
    if (!one.isTracked) continue;
    one.facts.attempts += 1;
    forgetProgress(one);
    forgetObjectives(one);
    markBelow(one, isAnew);
  }
  facts.current = activity.id;
  delete facts.suspended;
}

/** What children know is of an earlier attempt now, where the manifest does not say otherwise (SN 3.2.6). */
function markBelow(cluster: Activity, isAnew: boolean): void {
  const {useCurrentAttemptObjectiveInfo = true, useCurrentAttemptProgressInfo = true} = cluster.controls;
  for (const child of cluster.children) {
    if (isAnew && useCurrentAttemptObjectiveInfo) forgetObjectives(child);
    if (isAnew && useCurrentAttemptProgressInfo) forgetProgress(child);
    if (child.facts.attempts > 0) {
      child.facts.stale = [
        ...(useCurrentAttemptObjectiveInfo ? (['objectives'] as const) : []),
        ...(useCurrentAttemptProgressInfo ? (['progress'] as const) : []),
      ];
    }
    markBelow(child, isAnew);
  }
}

function forgetProgress({facts}: Activity): void {
  delete facts.completed;
  delete facts.amount;
  delete facts.said;
}

function forgetObjectives({facts}: Activity): void {
  facts.objectives = byId();
}
