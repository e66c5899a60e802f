import type {Launch} from '../tracker.ts';

/** Mode as both versions spell it; an LMS without the (in 1.2 optional) element means `normal`. */
export function readMode(text: string): Launch['mode'] {
  return text === 'review' || text === 'browse' ? text : 'normal';
}

/** False only for `no-credit`: an LMS that says nothing gives credit. */
export function readCredit(text: string): boolean {
  return text !== 'no-credit';
}
