/** SN UP.1, UP.2, UP.5: may an activity be tried, and which of its rules hold. */
import type {RuleCondition, SequencingRule} from '../activity-settings.ts';
import type {Activity} from './activity.ts';
import {type Objective, objectiveOf} from './objective.ts';
import type {SequenceFacts} from './tracking.ts';

/** True, false, or undefined: nobody knows. */
export type Known = boolean | undefined;

/** Whether a condition holds of an activity (SN 3.4.2; for rollup 3.8, where `isCurrent`, see Objective). */
export function holds(
  condition: RuleCondition,
  activity: Activity,
  facts: SequenceFacts,
  isCurrent = false,
): Known {
  const value = valueOf(condition, activity, facts, isCurrent);
  return condition.operator === 'not' && value !== undefined ? !value : value;
}

interface Asked {
  readonly activity: Activity;
  readonly objective: Objective | undefined;
  readonly threshold: number;
}

/** By the words of the standard. Limits of time are not looked at (see isLimited). */
const conditions: Readonly<Record<string, (asked: Asked) => Known>> = {
  always: () => true,
  satisfied: ({objective}) => objective?.get('satisfied'),
  objectiveStatusKnown: ({objective}) => objective?.get('satisfied') !== undefined,
  objectiveMeasureKnown: ({objective}) => objective?.get('measure') !== undefined,
  objectiveMeasureGreaterThan: ({objective, threshold}) =>
    compared(objective, (measure) => measure > threshold),
  objectiveMeasureLessThan: ({objective, threshold}) => compared(objective, (measure) => measure < threshold),
  completed: ({objective}) => objective?.get('completed'),
  activityProgressKnown: ({objective}) => objective?.get('completed') !== undefined,
  attempted: ({activity}) => activity.facts.attempts > 0,
  attemptLimitExceeded({activity: {facts, settings}}) {
    return (
      settings.attemptLimit !== undefined && facts.attempts > 0 && facts.attempts >= settings.attemptLimit
    );
  },
  timeLimitExceeded: () => false,
  outsideAvailableTimeRange: () => false,
};

function compared(objective: Objective | undefined, is: (measure: number) => boolean): Known {
  const measure = objective?.get('measure');
  return measure === undefined ? undefined : is(measure);
}

function valueOf(
  condition: RuleCondition,
  activity: Activity,
  facts: SequenceFacts,
  isCurrent: boolean,
): Known {
  // SN 3.13.1: of an activity that is not tracked nothing is known.
  const objective = activity.isTracked
    ? objectiveOf(activity, condition.referencedObjective, facts, isCurrent)
    : undefined;
  return conditions[condition.condition]?.({
    activity,
    objective,
    threshold: condition.parameters?.threshold ?? 0,
  });
}

/** SN UP.2.1: all conditions, or any of them. Unknown is a value of its own. */
export function combined(values: readonly Known[], combination: string): Known {
  if (values.length === 0) return undefined;
  const [decisive, other] = combination === 'any' ? [true, false] : [false, true];
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : other;
}

type RuleSet = 'preConditionRules' | 'exitConditionRules' | 'postConditionRules';

/** SN UP.2 Sequencing Rules Check: the action of the first rule that holds; undefined for none. */
export function rulesCheck(
  activity: Activity,
  set: RuleSet,
  facts: SequenceFacts,
  ...actions: readonly string[]
): string | undefined {
  const rules = activity.settings.sequencingRules?.[set] ?? [];
  const isRight = (rule: SequencingRule) =>
    combined(
      rule.conditions.map((condition) => holds(condition, activity, facts)),
      rule.conditionCombination,
    ) === true;
  return rules.find((rule) => actions.includes(rule.action) && isRight(rule))?.action;
}

/** SN UP.1 Limit Conditions Check. The standard asks LMSs for the number of attempts alone. */
function isLimited({isTracked, facts, settings}: Activity): boolean {
  if (!isTracked || facts.isActive || facts.isSuspended) return false;
  return settings.attemptLimit !== undefined && facts.attempts >= settings.attemptLimit;
}

/** SN UP.5 Check Activity: true when it must not be delivered. */
export function isClosed(activity: Activity, facts: SequenceFacts): boolean {
  return rulesCheck(activity, 'preConditionRules', facts, 'disabled') !== undefined || isLimited(activity);
}

export const isSkipped = (activity: Activity, facts: SequenceFacts): boolean =>
  rulesCheck(activity, 'preConditionRules', facts, 'skip') !== undefined;
