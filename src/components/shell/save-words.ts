/** What is said of the learner's work being kept: the one place that chooses the words, for the bar and for the page. */
import {strings} from '../../locales/index.ts';
import type {Kept, SaveState} from './view.ts';

export interface Saving {
  readonly save: SaveState;
  readonly kept: Kept;
  /** There is no LMS: the words then name this device. */
  readonly local: boolean;
  /** See `PlayerState`. */
  readonly isInApp?: boolean;
}

/** A commit failed, and none has worked since. */
export const isFailing = (save: SaveState | undefined, wasFailing: boolean): boolean =>
  save === 'failed' || (save === 'saving' && wasFailing);

/** How the work is kept, in a few words. */
export function saveWords({save, kept, local, isInApp = false}: Saving): string {
  const words = strings();
  const byDevice = (yes: string, no: string): string => ({yes, pending: words.saving, no})[kept];
  switch (save) {
    case 'saved':
      if (local) return byDevice(words.savedHere, words.notSaved);
      return isInApp ? words.savedInApp : words.saved;
    case 'saving':
      return words.saving;
    case 'unsent':
      return byDevice(words.savedHere, words.unsent);
    case 'failed':
      return byDevice(words.onlyHere, words.notSaved);
    case 'closed':
      return words.closed;
  }
}

/** What a failure means for the learner, and what to do. Promises nothing that this device has not kept. */
export function failureHint(kept: Kept, isStale: boolean): string {
  const words = strings();
  if (kept === 'yes') return isStale ? words.stale : words.onlyHereHint;
  return isStale ? words.staleNotSaved : words.notSavedHint;
}
