/** How a SCO asks where it may go, and asks to go there (SN 5.6). */
import {type NavigationRequest, choices, endVisit} from '../sequencing/move.ts';
import {type Sequence, openSequence} from '../sequencing/sequence.ts';
import type {DataModel} from './data-model.ts';
import type {AskedElement} from './model/navigation-elements.ts';

/**
 * `adl.nav.request_valid`: "true" where the request would lead somewhere, with the data as they are now. Without a
 * sequence nobody knows of steps, and there is nothing to choose.
 */
export function validity(
  {type, target}: AskedElement,
  sequence: Sequence | undefined,
  cmi: DataModel,
): string {
  const isStep = type === 'continue' || type === 'previous';
  if (!sequence) return isStep ? 'unknown' : 'false';
  if (type === 'choice') return String(choices(sequence, [target]).has(target));
  const {current} = openSequence(sequence);
  const request: NavigationRequest = isStep ? {type} : {type, target};
  const went = current && endVisit(sequence, current.id, cmi, request);
  return String(went !== undefined && (went.delivered !== undefined || went.hasEnded));
}

/** What the SCO asks for at its end. RTE 4.2.8: one that was cut off, or logs out, ends the whole course. */
export function requestAtEnd(exit: string, request: string): NavigationRequest | undefined {
  if (exit === 'time-out' || exit === 'logout') return {type: 'exitAll'};
  const [, target, way] = /^\{target=([^{}]+)\}(choice|jump)$/.exec(request) ?? [];
  if (target !== undefined) return {type: way === 'jump' ? 'jump' : 'choice', target};
  // The data model takes no other word (scorm2004-elements.ts).
  return request === '_none_' ? undefined : ({type: request} as NavigationRequest);
}
