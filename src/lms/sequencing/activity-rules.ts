import {type XmlElement, child, children} from '../package/xml-tree.ts';
import type {ActivitySettings} from './activity-settings.ts';
import {flag, given, identifierIn, numberIn} from './written-values.ts';

type Controls = NonNullable<ActivitySettings['sequencingControls']>;
type Rules = NonNullable<ActivitySettings['sequencingRules']>;
type Rule = NonNullable<Rules['preConditionRules']>[number];
type RollupRule = NonNullable<ActivitySettings['rollupRules']>['rules'][number];

/** Control mode, constrained choice, randomization, delivery and the weights for rollup (SN 3.2, 3.7, 3.11–3.13). */
export function controlsOf(sequencing: XmlElement | undefined): Controls {
  const of = (name: string) => child(sequencing, name)?.attributes ?? {};
  const mode = of('controlMode');
  const constrained = of('constrainedChoiceConsiderations');
  const random = of('randomizationControls');
  const delivery = of('deliveryControls');
  const rollup = of('rollupRules');
  const controls = given({
    choice: flag(mode.choice),
    choiceExit: flag(mode.choiceexit),
    // SN 3.2.3: without a word of the manifest there is no flow.
    flow: flag(mode.flow) ?? false,
    forwardOnly: flag(mode.forwardonly),
    useCurrentAttemptObjectiveInfo: flag(mode.usecurrentattemptobjectiveinfo),
    useCurrentAttemptProgressInfo: flag(mode.usecurrentattemptprogressinfo),
    constrainChoice: flag(constrained.constrainchoice),
    preventActivation: flag(constrained.preventactivation),
    randomizationTiming: random.randomizationtiming,
    randomizeChildren: flag(random.reorderchildren),
    selectionTiming: random.selectiontiming,
    selectCount: numberIn(random.selectcount),
    tracked: flag(delivery.tracked),
    completionSetByContent: flag(delivery.completionsetbycontent),
    objectiveSetByContent: flag(delivery.objectivesetbycontent),
    rollupObjectiveSatisfied: flag(rollup.rollupobjectivesatisfied),
    rollupProgressCompletion: flag(rollup.rollupprogresscompletion),
    objectiveMeasureWeight: numberIn(rollup.objectivemeasureweight),
  });
  // The words are those of the standard; the schema check tells others, and the sequencer ignores them.
  return controls as Controls;
}

/** SN 3.4: rules asked before, while and after an activity is left. */
export function sequencingRulesOf(rules: XmlElement | undefined): Rules | undefined {
  if (!rules) return undefined;
  const named = (name: string) => children(rules, name).map(sequencingRule);
  return {
    preConditionRules: named('preConditionRule'),
    exitConditionRules: named('exitConditionRule'),
    postConditionRules: named('postConditionRule'),
  };
}

function sequencingRule(rule: XmlElement): Rule {
  const conditions = child(rule, 'ruleConditions');
  const settings = {
    action: child(rule, 'ruleAction')?.attributes.action ?? '',
    conditionCombination: conditions?.attributes.conditioncombination ?? 'all',
    conditions: children(conditions, 'ruleCondition').map(({attributes}) =>
      given({
        ...conditionOf(attributes),
        referencedObjective: attributes.referencedobjective && identifierIn(attributes.referencedobjective),
      }),
    ),
  };
  // As in controlsOf: the words of the standard.
  return settings as Rule;
}

/** SN 3.8: what makes a parent satisfied or completed. */
export function rollupRulesOf(rules: XmlElement | undefined): ActivitySettings['rollupRules'] {
  return rules && {rules: children(rules, 'rollupRule').map(rollupRule)};
}

function rollupRule(rule: XmlElement): RollupRule {
  const conditions = child(rule, 'rollupConditions');
  const {childactivityset = 'all', minimumcount, minimumpercent} = rule.attributes;
  const settings = given({
    action: child(rule, 'rollupAction')?.attributes.action ?? '',
    consideration: childactivityset,
    minimumCount: numberIn(minimumcount),
    // The manifest writes a share, 0..1; here it is in hundredths.
    minimumPercent: minimumpercent === undefined ? undefined : (numberIn(minimumpercent) ?? 0) * 100,
    // Unlike sequencing rules: any condition is enough unless the manifest says "all".
    conditionCombination: conditions?.attributes.conditioncombination ?? 'any',
    conditions: children(conditions, 'rollupCondition').map(({attributes}) => conditionOf(attributes)),
  });
  // As in controlsOf: the words of the standard.
  return settings as RollupRule;
}

function conditionOf({condition = '', operator, measurethreshold}: XmlElement['attributes']) {
  const threshold = numberIn(measurethreshold);
  return given({
    condition,
    operator: operator === 'not' ? 'not' : undefined,
    parameters: threshold === undefined ? undefined : {threshold},
  });
}
