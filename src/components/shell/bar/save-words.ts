/** What is said of the learner's work being kept: the one place that chooses the words, for the bar and for the page. */
import {strings} from '../../../locales/index.ts';
import type {PlayerState} from '../player-state.ts';
import type {Kept, SaveState} from '../player-state.ts';

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

/** Something keeps the learner's work from arriving, or from being taken at all: `trouble-notice` has words for it. */
export const hasTrouble = (state: PlayerState, failing: boolean): boolean => failing || state.readOnly;

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
