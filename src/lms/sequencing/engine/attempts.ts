/** SN UP.3, UP.4, DB.2, DB.2.1: how attempts at activities begin and end. */
import {type Activity, commonAncestor, pathUp} from './activity.ts';
import {primaryOf} from './objective.ts';
import {reorderForNewAttempt} from './order.ts';
import {overallRollup} from './rollup.ts';
import type {SequenceFacts} from './tracking.ts';

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

/** SN DB.2.1 Clear Suspended Activity */
function clearSuspended(delivered: Activity, suspended: Activity, facts: SequenceFacts): void {
  const ancestor = commonAncestor(delivered, suspended);
  for (const activity of [...pathUp(suspended, ancestor), ancestor]) {
    if (activity.isLeaf || !activity.children.some((child) => child.facts.isSuspended))
      delete activity.facts.isSuspended;
  }
  delete facts.suspended;
}

/** SN DB.2 Content Delivery Environment, as far as it concerns the tree. */
export function beginAttempts(
  activity: Activity,
  current: Activity | undefined,
  suspended: Activity | undefined,
  root: Activity,
  facts: SequenceFacts,
): void {
  if (suspended && suspended !== activity) clearSuspended(activity, suspended, facts);
  terminateDescendents(activity, current, root, facts);
  for (const one of activity.path) {
    if (one.facts.isActive) continue;
    if (one.isTracked) {
      if (one.facts.isSuspended) delete one.facts.isSuspended;
      else beginAttempt(one);
    }
    one.facts.isActive = true;
  }
  facts.current = activity.id;
  delete facts.suspended;
}

/** A new attempt knows nothing yet; what its children know counts no longer where the manifest says so (SN 3.2.6). */
function beginAttempt(activity: Activity): void {
  activity.facts.attempts += 1;
  forgetProgress(activity);
  forgetObjectives(activity);
  forgetBelow(activity);
}

function forgetBelow(cluster: Activity): void {
  const {useCurrentAttemptObjectiveInfo = true, useCurrentAttemptProgressInfo = true} = cluster.controls;
  for (const child of cluster.children) {
    if (useCurrentAttemptObjectiveInfo) forgetObjectives(child);
    if (useCurrentAttemptProgressInfo) forgetProgress(child);
    forgetBelow(child);
  }
}

function forgetProgress({facts}: Activity): void {
  delete facts.completed;
  delete facts.amount;
  delete facts.said;
}

function forgetObjectives({facts}: Activity): void {
  facts.objectives = {};
}
