import type {Launch} from '../../tracker.ts';

/** Mode as both versions spell it; an LMS without the (in 1.2 optional) element means `normal`. */
export function readMode(text: string): Launch['mode'] {
  return text === 'review' || text === 'browse' ? text : 'normal';
}

/** False only for `no-credit`: an LMS that says nothing gives credit. */
export function readCredit(text: string): boolean {
  return text !== 'no-credit';
}

/** A pass mark of 0..1; an LMS that has none may say 0 or -1 (source of Chamilo): with those any try would pass. */
export function readMark(share: number | undefined): number | undefined {
  return share !== undefined && share > 0 && share <= 1 ? share : undefined;
}
