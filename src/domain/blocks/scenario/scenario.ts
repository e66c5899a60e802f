/** Where a learner stands in a scenario: the path follows from the checked answers alone; and whether it is only offered. */
import type {SavedAnswer} from '../../progress/progress.ts';
import {isForRole} from '../../course/roles.ts';
import type {Answer} from '../answers/answer.ts';
import type {Decision, ScenarioBlock} from './scenario-block.ts';
import {nextAfter, storyEnd, unpackDecision} from './decision.ts';

/** A decision taken. */
export interface ScenarioStep {
  readonly decision: Decision;
  readonly answer: Answer;
}

export interface ScenarioState {
  /** Decisions taken, in the order of the story. */
  readonly steps: readonly ScenarioStep[];
  /** The decision to be taken now; undefined at the end, or where the last step leads nowhere. */
  readonly open: Decision | undefined;
  /** True when the last step led to the end. */
  readonly isAtEnd: boolean;
}

/**
 * Follows the story from its start as far as it was decided.
 * @param answers those of the module, by slot; drafts are not decisions yet
 */
export function scenarioState(
  {decisions}: ScenarioBlock,
  answers: ReadonlyMap<number, SavedAnswer> | undefined,
): ScenarioState {
  const steps: ScenarioStep[] = [];
  let open = decisions[0];
  let isAtEnd = false;
  // A path of more steps than decisions would go round in a circle.
  while (open && steps.length < decisions.length) {
    const saved = answers?.get(open.tracking);
    const answer = saved?.checked ? unpackDecision(open, saved.packed) : {};
    if (Object.keys(answer).length === 0) return {steps, open, isAtEnd};
    steps.push({decision: open, answer});
    const next = nextAfter(open, answer);
    isAtEnd = next === storyEnd;
    open = decisions.find(({id}) => id === next);
  }
  return {steps, open: undefined, isAtEnd};
}

/** True from the first decision on, until it is taken back. */
export const isBegun = (
  scenario: ScenarioBlock,
  answers: ReadonlyMap<number, SavedAnswer> | undefined,
): boolean => scenarioState(scenario, answers).steps.length > 0;

/** True of a case that may be left out and is another institution's: it is named, and opens when the learner wants it. */
export const isOffered = ({required, roles}: ScenarioBlock, role: number | undefined): boolean =>
  !required && !isForRole(roles, role);

/** Slots that going back to a decision clears: its own and those of the steps after it. */
export function slotsFrom(
  scenario: ScenarioBlock,
  answers: ReadonlyMap<number, SavedAnswer> | undefined,
  slot: number,
): readonly number[] {
  const slots = scenarioState(scenario, answers).steps.map(({decision}) => decision.tracking);
  const at = slots.indexOf(slot);
  return at < 0 ? [] : slots.slice(at);
}
