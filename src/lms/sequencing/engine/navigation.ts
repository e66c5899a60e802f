/** SN NB.2.1 Navigation Request: is it possible at all, and what does it end? */
import {type Activity, commonAncestor, pathUp} from './activity.ts';
import type {Inner, NavigationRequest, Termination} from './requests.ts';

/** What is to be ended first, and what follows unless a rule says otherwise; or why nothing does. */
export type Navigation =
  {readonly ends: Termination | undefined; readonly inner: Inner} | {readonly exception: string};

interface Where {
  readonly current: Activity | undefined;
  readonly suspended: Activity | undefined;
}

export function navigationOf(
  {type}: NavigationRequest,
  target: Activity | undefined,
  where: Where,
): Navigation {
  const {current, suspended} = where;
  if (type === 'start' || type === 'resumeAll') {
    if (current) return {exception: 'NB.2.1-1'};
    if (type === 'resumeAll' && !suspended) return {exception: 'NB.2.1-3'};
    return {ends: undefined, inner: {type}};
  }
  if (type === 'choice') return choice(target, where);
  if (!current) return {exception: 'NB.2.1-2'};
  if (type === 'continue' || type === 'previous') return step(current, type);
  if (type === 'jump') return jump(current, target);
  const isTooLate = (type === 'exit' || type === 'abandon') && !current.facts.isActive;
  return isTooLate ? {exception: 'NB.2.1-12'} : {ends: type, inner: {type: 'exit'}};
}

function step(current: Activity, type: 'continue' | 'previous'): Navigation {
  const {flow = false, forwardOnly = false} = current.parent?.controls ?? {};
  if (!flow) return {exception: type === 'continue' ? 'NB.2.1-4' : 'NB.2.1-5'};
  return type === 'previous' && forwardOnly ? {exception: 'NB.2.1-5'} : leaving(current, {type});
}

function jump(current: Activity, target: Activity | undefined): Navigation {
  const isThere = target && (!target.parent || target.parent.available.includes(target));
  return isThere ? leaving(current, {type: 'jump', target}) : {exception: 'NB.2.1-11'};
}

function choice(target: Activity | undefined, {current}: Where): Navigation {
  if (!target) return {exception: 'NB.2.1-11'};
  if (target.parent && target.parent.controls.choice === false) return {exception: 'NB.2.1-10'};
  const inner = {type: 'choice', target} as const;
  if (!current) return {ends: undefined, inner};
  const left =
    target.parent === current.parent ? [current] : pathUp(current, commonAncestor(current, target));
  const isHeld = left.some(({facts, controls}) => facts.isActive && controls.choiceExit === false);
  return isHeld && target !== current ? {exception: 'NB.2.1-8'} : leaving(current, inner);
}

const leaving = ({facts}: Activity, inner: Inner): Navigation => ({
  ends: facts.isActive ? 'exit' : undefined,
  inner,
});
