/** Small activity trees in a few words, and a learner who walks them. */
import type {
  ActivitySettings,
  Controls,
  MapInfo,
  ObjectiveSettings,
  RollupRule,
  RuleCondition,
  SequencingRule,
} from '../../../src/lms/sequencing/activity-settings.ts';
import type {NavigationRequest} from '../../../src/lms/sequencing/engine/requests.ts';
import {Sequencer} from '../../../src/lms/sequencing/engine/sequencer.ts';
import {readFacts} from '../../../src/lms/sequencing/engine/tracking.ts';
import {takeData} from '../../../src/lms/sequencing/engine/transfer.ts';

export type Options = Omit<Partial<ActivitySettings>, 'children' | 'id'> & {
  readonly controls?: Controls;
  readonly pre?: readonly SequencingRule[];
  readonly exit?: readonly SequencingRule[];
  readonly post?: readonly SequencingRule[];
  readonly rollup?: readonly RollupRule[];
};

/** An activity; one with children flows and may be chosen in, unless it is told otherwise. */
export function activity(
  id: string,
  options: Options = {},
  ...children: ActivitySettings[]
): ActivitySettings {
  const {controls, pre = [], exit = [], post = [], rollup, ...rest} = options;
  return {
    id,
    ...rest,
    sequencingControls: children.length > 0 ? {flow: true, ...controls} : {...controls},
    sequencingRules: {preConditionRules: pre, exitConditionRules: exit, postConditionRules: post},
    ...(rollup && {rollupRules: {rules: rollup}}),
    children,
  };
}

/** `rule('skip', 'satisfied')`; a condition may begin with "not ". */
export const rule = (action: string, ...conditions: readonly (string | RuleCondition)[]): SequencingRule => ({
  action,
  conditionCombination: 'all',
  conditions: conditions.map(condition),
});

/** `rolls('satisfied', 'any', 'completed')` */
export const rolls = (
  action: string,
  consideration: string,
  conditions: string,
  more: Partial<RollupRule> = {},
): RollupRule => ({
  action,
  consideration,
  conditionCombination: 'any',
  conditions: conditions.split(' or ').map(condition),
  ...more,
});

function condition(given: string | RuleCondition): RuleCondition {
  if (typeof given !== 'string') return given;
  return given.startsWith('not ') ? {condition: given.slice(4), operator: 'not'} : {condition: given};
}

export const objective = (
  objectiveID: string,
  more: Omit<Partial<ObjectiveSettings>, 'objectiveID'> = {},
  ...mapInfo: readonly MapInfo[]
): ObjectiveSettings => ({objectiveID, mapInfo, ...more});

/**
 * Steps, in order: `start`, `continue`, `choice b` … Before one, in brackets, what the SCO that is open has reported:
 * `[passed 0.5] continue` (a number is the scaled score, `p0.5` the progress, `obj=passed` an objective).
 * Gives what each step has come to, in one text: an activity, `end`, or the code of the standard. `isGlobal`: shared
 * objectives outlive an attempt at the course.
 */
export function walk(tree: ActivitySettings, steps: readonly string[], isGlobal = true): string {
  let sequencer = new Sequencer(tree, undefined, isGlobal);
  const outcomes = steps.map((step) => {
    // As between two visits: the state is a text.
    sequencer = new Sequencer(tree, readFacts(JSON.stringify(sequencer.facts)), isGlobal);
    const [, reported = '', request = ''] = /^(?:\[(.*)\] )?(.+)$/.exec(step) ?? [];
    const {current} = sequencer;
    if (current?.facts.isActive) takeData(current, dataOf(reported), sequencer.facts);
    const {delivered, isEnd, exception} = sequencer.request(requestOf(request));
    return delivered ?? (isEnd ? 'end' : (exception ?? 'nothing'));
  });
  return outcomes.join(' ');
}

/** What is known of one activity after the steps: `passed 0.5 completed`. */
export function known(tree: ActivitySettings, steps: readonly string[], id: string): string {
  const sequencer = new Sequencer(tree, undefined);
  for (const step of steps) {
    const [, reported = '', request = ''] = /^(?:\[(.*)\] )?(.+)$/.exec(step) ?? [];
    const {current} = sequencer;
    if (current?.facts.isActive) takeData(current, dataOf(reported), sequencer.facts);
    sequencer.request(requestOf(request));
  }
  const facts = sequencer.find(id)?.facts;
  const {satisfied, measure} = facts?.objectives[''] ?? {};
  const word = (value: boolean | undefined, yes: string, no: string) =>
    value === undefined ? '?' : value ? yes : no;
  const score = measure === undefined ? '?' : String(Math.round(measure * 1000) / 1000);
  return `${word(satisfied, 'passed', 'failed')} ${score} ${word(facts?.completed, 'completed', 'incomplete')}`;
}

function requestOf(text: string): NavigationRequest {
  const [type = '', target] = text.split(' ');
  return (target === undefined ? {type} : {type, target}) as NavigationRequest;
}

const words: Readonly<Record<string, readonly [string, string]>> = {
  passed: ['cmi.success_status', 'passed'],
  failed: ['cmi.success_status', 'failed'],
  unknown: ['cmi.success_status', 'unknown'],
  completed: ['cmi.completion_status', 'completed'],
  incomplete: ['cmi.completion_status', 'incomplete'],
  suspend: ['cmi.exit', 'suspend'],
};

function dataOf(reported: string): Record<string, string> {
  const objectives = [...reported.matchAll(/(\w+)=(\w+)/g)].flatMap(([, id = '', status = ''], index) => [
    [`cmi.objectives.${index}.id`, id],
    [`cmi.objectives.${index}.success_status`, status],
  ]);
  const own = reported
    .split(' ')
    .filter((word) => word !== '' && !word.includes('='))
    .map((word) => {
      if (word.startsWith('p0') || word === 'p1') return ['cmi.progress_measure', word.slice(1)];
      return words[word] ?? ['cmi.score.scaled', word];
    });
  return Object.fromEntries([...objectives, ...own]) as Record<string, string>;
}
