/** SN RB.1.1–RB.1.5: what the children mean for their parent. */
import type {RollupConsiderations, RollupRule} from '../activity-settings.ts';
import type {Activity} from './activity.ts';
import {primaryOf, sharedBy} from './objective.ts';
import {type Known, combined, holds, isSkipped} from './rules.ts';
import type {SequenceFacts} from './tracking.ts';

/** SN RB.1.5 Overall Rollup, from an activity up to the root, and above whatever reads what it has shared. */
export function overallRollup(activity: Activity, root: Activity, facts: SequenceFacts): void {
  rollUp(activity, facts);
  const written = new Set(sharedBy(activity, 'write'));
  if (written.size === 0) return;
  for (const other of root.all()) {
    const isReader = other !== activity && sharedBy(other, 'read').some((id) => written.has(id));
    if (isReader) rollUp(other, facts);
  }
}

function rollUp(activity: Activity, facts: SequenceFacts): void {
  for (const cluster of [...activity.path].reverse()) {
    if (cluster.isLeaf || !cluster.isTracked) continue;
    measureRollup(cluster, facts);
    completionMeasureRollup(cluster);
    objectiveRollup(cluster, facts);
    progressRollup(cluster, facts);
  }
}

/** A mean by weight: children without a measure count as none (their weight stays in the divisor). */
function weighted(parts: readonly {weight: number; measure: number | undefined}[]): number | undefined {
  const counted = parts.reduce((sum, {weight}) => sum + weight, 0);
  const isKnown = parts.some(({measure}) => measure !== undefined);
  if (!isKnown || counted === 0) return undefined;
  return parts.reduce((sum, {weight, measure = 0}) => sum + weight * measure, 0) / counted;
}

const trackedChildren = (cluster: Activity): readonly Activity[] =>
  cluster.available.filter(({isTracked}) => isTracked);

/** SN RB.1.1 Measure Rollup: unknown when no child has a measure, or all weigh nothing. */
function measureRollup(cluster: Activity, facts: SequenceFacts): void {
  const parts = trackedChildren(cluster).map((child) => ({
    weight: child.controls.objectiveMeasureWeight ?? 1,
    measure: primaryOf(child, facts, true).get('measure'),
  }));
  primaryOf(cluster, facts).set('measure', weighted(parts));
}

/** SN RB.1.1.b Completion Measure Rollup */
function completionMeasureRollup(cluster: Activity): void {
  const parts = trackedChildren(cluster).map(({settings, facts: {amount, stale}}) => ({
    weight: settings.completionThreshold?.progressWeight ?? 1,
    measure: stale?.includes('progress') ? undefined : amount,
  }));
  const amount = weighted(parts);
  if (amount === undefined) delete cluster.facts.amount;
  else cluster.facts.amount = amount;
}

/** SN RB.1.2 Objective Rollup: by measure (a), else by rules (b). */
function objectiveRollup(cluster: Activity, facts: SequenceFacts): void {
  const objective = primaryOf(cluster, facts);
  if (objective.settings.satisfiedByMeasure) {
    objective.set('satisfied', objective.get('satisfied'));
    return;
  }
  const satisfied = byRules(cluster, facts, ['notSatisfied', 'satisfied'], defaultSatisfaction);
  if (satisfied !== undefined) objective.set('satisfied', satisfied);
}

/** SN RB.1.3 Activity Progress Rollup: by measure (a), else by rules (b). */
function progressRollup(cluster: Activity, facts: SequenceFacts): void {
  const objective = primaryOf(cluster, facts);
  if (cluster.settings.completionThreshold?.completedByMeasure) {
    objective.set('completed', objective.get('completed'));
    return;
  }
  const completed = byRules(cluster, facts, ['incomplete', 'completed'], defaultProgress);
  if (completed !== undefined) objective.set('completed', completed);
}

const whenAll = (action: string, condition: string): RollupRule => ({
  action,
  consideration: 'all',
  conditionCombination: 'any',
  conditions: [{condition}],
});
const defaultSatisfaction = [
  whenAll('notSatisfied', 'objectiveStatusKnown'),
  whenAll('satisfied', 'satisfied'),
];
const defaultProgress = [whenAll('incomplete', 'activityProgressKnown'), whenAll('completed', 'completed')];

/** The negative action is asked first, so that the positive one has the last word. */
function byRules(
  cluster: Activity,
  facts: SequenceFacts,
  [negative, positive]: readonly [string, string],
  defaults: readonly RollupRule[],
): boolean | undefined {
  const own = cluster.settings.rollupRules?.rules ?? [];
  const rules = own.some(({action}) => action === negative || action === positive) ? own : defaults;
  const isMet = (action: string) =>
    rules.some((rule) => rule.action === action && ruleCheck(rule, cluster, facts));
  if (isMet(positive)) return true;
  return isMet(negative) ? false : undefined;
}

/** SN RB.1.4 Rollup Rule Check */
function ruleCheck(rule: RollupRule, cluster: Activity, facts: SequenceFacts): boolean {
  const bag = trackedChildren(cluster)
    .filter((child) => isIncluded(child, rule.action, facts))
    .map((child): Known =>
      combined(
        rule.conditions.map((condition) => holds(condition, child, facts, true)),
        rule.conditionCombination,
      ),
    );
  const met = bag.filter((value) => value === true).length;
  switch (rule.consideration) {
    case 'any':
      return met > 0;
    case 'none':
      return bag.every((value) => value === false);
    case 'atLeastCount':
      return met >= (rule.minimumCount ?? 0);
    case 'atLeastPercent':
      return bag.length > 0 && (met / bag.length) * 100 >= (rule.minimumPercent ?? 0);
    default:
      return met === bag.length;
  }
}

const requirements: Readonly<Record<string, keyof RollupConsiderations>> = {
  satisfied: 'requiredForSatisfied',
  notSatisfied: 'requiredForNotSatisfied',
  completed: 'requiredForCompleted',
  incomplete: 'requiredForIncomplete',
};

/** SN RB.1.4.2 Check Child for Rollup */
function isIncluded(child: Activity, action: string, facts: SequenceFacts): boolean {
  const {rollupObjectiveSatisfied = true, rollupProgressCompletion = true} = child.controls;
  const isObjective = action === 'satisfied' || action === 'notSatisfied';
  if (!(isObjective ? rollupObjectiveSatisfied : rollupProgressCompletion)) return false;
  const requirement = child.settings.rollupConsiderations?.[requirements[action] ?? 'requiredForSatisfied'];
  const {attempts, isSuspended} = child.facts;
  if (requirement === 'ifAttempted') return attempts > 0;
  if (requirement === 'ifNotSuspended') return attempts > 0 && !isSuspended;
  return requirement !== 'ifNotSkipped' || !isSkipped(child, facts);
}
