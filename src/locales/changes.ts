/** The words of the list of what changed since the learner finished. */
import {changesLv} from './lv/changes.ts';

export type Strings = typeof changesLv;

const current: Strings = changesLv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
