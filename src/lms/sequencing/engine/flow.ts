/** SN SB.2.1–SB.2.4: walking the tree to the next activity that may be delivered. */
import type {Activity} from './activity.ts';
import {isClosed, isSkipped, rulesCheck} from './rules.ts';
import type {SequenceFacts} from './tracking.ts';

export type Direction = 'forward' | 'backward';

export interface Step {
  readonly next: Activity | undefined;
  readonly direction: Direction;
  /** True where the walk has left the tree at its end: the session is over. */
  readonly isEnd?: boolean;
  /** The code of the standard that says why there is no next one. */
  readonly exception?: string;
}

export interface Flow {
  /** The activity to deliver; undefined: none. */
  readonly delivered: Activity | undefined;
  readonly isEnd: boolean;
  readonly exception: string | undefined;
}

interface Walk {
  readonly at: Activity;
  readonly direction: Direction;
  readonly previous: Direction | undefined;
  readonly isInto: boolean;
}

/** SN SB.2.1 Flow Tree Traversal. `isInto`: the children of the activity come into question. */
function treeTraversal({at, direction, previous, isInto}: Walk): Step {
  const siblings = at.parent?.available ?? [at];
  // A cluster that only goes forward was entered backward at its first child: to skip that child is to go back out.
  if (previous === 'backward' && siblings.at(-1) === at && at.parent) {
    const [first] = siblings;
    if (first) return backward(first, isInto, true);
  }
  return direction === 'forward' ? forward(at, isInto) : backward(at, isInto, false);
}

function forward(at: Activity, isInto: boolean): Step {
  if (isInto && !at.isLeaf) {
    const [first] = at.available;
    return first ? {next: first, direction: 'forward'} : none('forward', 'SB.2.1-2');
  }
  for (let here: Activity = at; here.parent; here = here.parent) {
    const siblings = here.parent.available;
    const next = siblings[siblings.indexOf(here) + 1];
    if (next) return {next, direction: 'forward'};
  }
  return {next: undefined, direction: 'forward', isEnd: true, exception: 'SB.2.1-1'};
}

function backward(at: Activity, isInto: boolean, isReversed: boolean): Step {
  if (isInto && !at.isLeaf) {
    const isForwardOnly = at.controls.forwardOnly === true;
    const next = isForwardOnly ? at.available[0] : at.available.at(-1);
    return next ? {next, direction: isForwardOnly ? 'forward' : 'backward'} : none('backward', 'SB.2.1-2');
  }
  for (let here: Activity = at; here.parent; here = here.parent) {
    if (!isReversed && here.parent.controls.forwardOnly) return none('backward', 'SB.2.1-4');
    const siblings = here.parent.available;
    const next = siblings[siblings.indexOf(here) - 1];
    if (next) return {next, direction: 'backward'};
  }
  return none('backward', 'SB.2.1-3');
}

const none = (direction: Direction, exception: string): Step => ({next: undefined, direction, exception});

/** SN SB.2.2 Flow Activity Traversal: over what is skipped, into clusters, to a leaf; a closed one stops the walk. */
function activityTraversal(start: Activity, first: Direction, facts: SequenceFacts): Flow {
  let [at, direction, previous] = [start, first, undefined as Direction | undefined];
  for (;;) {
    if (at.parent && !at.parent.controls.flow) return stopped('SB.2.2-1');
    if (isSkipped(at, facts)) {
      const step = treeTraversal({at, direction, previous, isInto: false});
      if (!step.next) return ended(step);
      const isReversed = previous === 'backward' && step.direction === 'backward';
      [at, direction, previous] = [
        step.next,
        isReversed ? 'backward' : direction,
        isReversed ? undefined : previous,
      ];
      continue;
    }
    if (isClosed(at, facts)) return stopped('SB.2.2-2');
    if (at.isLeaf) return {delivered: at, isEnd: false, exception: undefined};
    const step = treeTraversal({at, direction, previous: undefined, isInto: true});
    if (!step.next) return ended(step);
    const isTurned = direction === 'backward' && step.direction === 'forward';
    [at, direction, previous] = [
      step.next,
      isTurned ? 'forward' : direction,
      isTurned ? 'backward' : undefined,
    ];
  }
}

const stopped = (exception: string): Flow => ({delivered: undefined, isEnd: false, exception});
const ended = ({isEnd = false, exception}: Step): Flow => ({delivered: undefined, isEnd, exception});

/** SN SB.2.3 Flow Subprocess */
export function flow(from: Activity, way: Direction, isInto: boolean, facts: SequenceFacts): Flow {
  const step = treeTraversal({at: from, direction: way, previous: undefined, isInto});
  return step.next ? activityTraversal(step.next, step.direction, facts) : ended(step);
}

/** SN SB.2.4 Choice Activity Traversal: may a choice pass here? Gives why not. */
export function choiceTraversal(
  activity: Activity,
  way: Direction,
  facts: SequenceFacts,
): string | undefined {
  if (way === 'forward') {
    const isStop = rulesCheck(activity, 'preConditionRules', facts, 'stopForwardTraversal');
    return isStop ? 'SB.2.4-1' : undefined;
  }
  if (!activity.parent) return 'SB.2.4-3';
  return activity.parent.controls.forwardOnly ? 'SB.2.4-2' : undefined;
}
