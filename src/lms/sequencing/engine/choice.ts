/** SN SB.2.9 Choice Sequencing Request. Looks, and changes nothing. */
import {type Activity, commonAncestor, direction, pathUp} from './activity.ts';
import {type Direction, choiceTraversal} from './flow.ts';
import {rulesCheck} from './rules.ts';
import type {SequenceFacts} from './tracking.ts';

/** Why an activity cannot be chosen; undefined: it can, as far as the way to it goes. */
export function choiceRefusal(
  target: Activity,
  current: Activity | undefined,
  root: Activity,
  facts: SequenceFacts,
): string | undefined {
  for (const activity of target.path) {
    if (activity.parent && !activity.parent.available.includes(activity)) return 'SB.2.9-2';
    if (rulesCheck(activity, 'preConditionRules', facts, 'hiddenFromChoice')) return 'SB.2.9-3';
  }
  if (target.parent && target.parent.controls.choice === false) return 'SB.2.9-4';
  if (current === target) return undefined;
  if (current && current.parent === target.parent) return walkSiblings(current, target, facts);
  const ancestor = current ? commonAncestor(current, target) : root;
  if (!current || current === ancestor) return walkDown(ancestor, target, facts);
  return ancestor === target ? leave(pathUp(current, target)) : walkAcross(current, ancestor, target, facts);
}

function walkSiblings(current: Activity, target: Activity, facts: SequenceFacts): string | undefined {
  const siblings = target.parent?.available ?? [];
  const [from, to] = [siblings.indexOf(current), siblings.indexOf(target)];
  const way: Direction = to > from ? 'forward' : 'backward';
  const passed = to > from ? siblings.slice(from, to) : siblings.slice(to + 1, from + 1);
  return firstRefusal(passed, (activity) => choiceTraversal(activity, way, facts));
}

/** From an activity (included) to a target below it (not included), forward. */
function walkDown(ancestor: Activity, target: Activity, facts: SequenceFacts): string | undefined {
  return firstRefusal(
    between(ancestor, target),
    (activity) => choiceTraversal(activity, 'forward', facts) ?? activation(activity, ancestor),
  );
}

function walkAcross(
  current: Activity,
  ancestor: Activity,
  target: Activity,
  facts: SequenceFacts,
): string | undefined {
  const up = pathUp(current, ancestor);
  const left = leave(up) ?? constraint(up, target);
  if (left !== undefined) return left;
  if (direction(current, target) > 0) return walkDown(ancestor, target, facts);
  return firstRefusal(between(ancestor, target), (activity) => activation(activity, ancestor));
}

/** An activity on the way up that must not be left by a choice. */
const leave = (path: readonly Activity[]): string | undefined =>
  path.some(({controls}) => controls.choiceExit === false) ? 'SB.2.9-7' : undefined;

/** Constrained choice (SN 3.2.5): only what comes next to the constrained cluster may be chosen. */
function constraint(up: readonly Activity[], target: Activity): string | undefined {
  const constrained = up.find(({controls, isLeaf}) => !isLeaf && controls.constrainChoice === true);
  if (!constrained) return undefined;
  const considered = choiceFlow(constrained, direction(constrained, target) > 0 ? 1 : -1);
  const isNear = considered.isAtOrAbove(target) || constrained.isAtOrAbove(target);
  return isNear ? undefined : 'SB.2.9-8';
}

/** SN SB.2.9.1 Choice Flow: the neighbour of an activity, or of the nearest one above that has one. */
function choiceFlow(from: Activity, by: 1 | -1): Activity {
  for (let here = from; here.parent; here = here.parent) {
    const siblings = here.parent.available;
    const next = siblings[siblings.indexOf(here) + by];
    if (next) return next;
  }
  return from;
}

/** `preventActivation`: what is not active yet is not begun by a choice of what stands in it. */
const activation = (activity: Activity, ancestor: Activity): string | undefined =>
  !activity.facts.isActive && activity !== ancestor && activity.controls.preventActivation
    ? 'SB.2.9-6'
    : undefined;

const between = (ancestor: Activity, target: Activity): readonly Activity[] =>
  target.path.slice(target.path.indexOf(ancestor), -1);

function firstRefusal(
  path: readonly Activity[],
  refusal: (activity: Activity) => string | undefined,
): string | undefined {
  for (const activity of path) {
    const found = refusal(activity);
    if (found !== undefined) return found;
  }
  return undefined;
}
