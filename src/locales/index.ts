/**
 * The words of the player's shell in the language on screen. Call `strings()` while rendering, never
 * at import time, so that a change of language reaches every element.
 */
import {shellLv} from './lv/shell.ts';

export type Strings = typeof shellLv;

const current: Strings = shellLv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
