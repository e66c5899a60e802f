/** SN TB.2.1–TB.2.3: what is open is ended, and rules may say where to go instead. */
import type {Activity} from './activity.ts';
import {endAttempt, terminateDescendents} from './attempts.ts';
import {rulesCheck} from './rules.ts';
import {overallRollup} from './rollup.ts';
import type {Inner, Termination} from './requests.ts';
import type {SequenceFacts} from './tracking.ts';

interface Standing {
  readonly current: Activity;
  readonly root: Activity;
  readonly facts: SequenceFacts;
}

/** `inner`: what takes the place of the pending request; undefined leaves that as it is. */
export interface Terminated {
  readonly inner: Inner | undefined;
}

/** SN TB.2.3 Termination Request */
export function terminate(
  request: Termination,
  standing: Standing,
): Terminated | {readonly exception: string} {
  const {current, root, facts} = standing;
  switch (request) {
    case 'exit':
      return exit(standing);
    case 'exitAll':
      return exitAll(standing, undefined);
    case 'suspendAll':
      return suspendAll(standing);
    case 'abandon':
      delete current.facts.isActive;
      return {inner: undefined};
    case 'abandonAll':
      for (const activity of current.path) delete activity.facts.isActive;
      facts.current = root.id;
      return {inner: {type: 'exit'}};
  }
}

function exit({current: first, root, facts}: Standing): Terminated | {readonly exception: string} {
  endAttempt(first, root, facts);
  let current = exitActionRules(first, root, facts);
  for (;;) {
    const action = current.facts.isSuspended ? undefined : postCondition(current, facts);
    if (action === 'exitAll' || action === 'retryAll')
      return exitAll({current, root, facts}, action === 'retryAll' ? {type: 'retry'} : undefined);
    if (action === 'exitParent') {
      if (!current.parent) return {exception: 'TB.2.3-4'};
      current = current.parent;
      facts.current = current.id;
      endAttempt(current, root, facts);
      continue;
    }
    if (action === 'retry' || action === 'continue' || action === 'previous')
      return {inner: current === root && action !== 'retry' ? {type: 'exit'} : {type: action}};
    return {inner: current === root ? {type: 'exit'} : undefined};
  }
}

/** SN TB.2.1 Sequencing Exit Action Rules: the highest cluster whose rule says so is left. Gives where that is. */
function exitActionRules(current: Activity, root: Activity, facts: SequenceFacts): Activity {
  const above = current.path.slice(0, -1);
  const target = above.find((one) => rulesCheck(one, 'exitConditionRules', facts, 'exit'));
  if (!target) return current;
  terminateDescendents(target, current, root, facts);
  endAttempt(target, root, facts);
  facts.current = target.id;
  return target;
}

/** SN TB.2.2 Sequencing Post Condition Rules */
const postCondition = (activity: Activity, facts: SequenceFacts): string | undefined =>
  rulesCheck(
    activity,
    'postConditionRules',
    facts,
    ...['retry', 'continue', 'previous', 'exitParent', 'exitAll', 'retryAll'],
  );

function exitAll({current, root, facts}: Standing, next: Inner | undefined): Terminated {
  if (current.facts.isActive) endAttempt(current, root, facts);
  terminateDescendents(root, current, root, facts);
  if (current !== root) endAttempt(root, root, facts);
  facts.current = root.id;
  return {inner: next ?? {type: 'exit'}};
}

function suspendAll({current, root, facts}: Standing): Terminated | {readonly exception: string} {
  const isOpen = current.facts.isActive ?? current.facts.isSuspended ?? false;
  const suspended = isOpen ? current : current.parent;
  if (!suspended) return {exception: 'TB.2.3-3'};
  if (isOpen) overallRollup(current, root, facts);
  facts.suspended = suspended.id;
  for (const activity of suspended.path) {
    delete activity.facts.isActive;
    activity.facts.isSuspended = true;
  }
  facts.current = root.id;
  return {inner: {type: 'exit'}};
}
