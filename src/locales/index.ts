/**
 * The words of the player in the language on screen. Call `strings()` while rendering, never at
 * import time, so that a change of language reaches every element.
 */
import {blocksLv} from './blocks.lv.ts';
import {shellLv} from './shell.lv.ts';

const lv = {...blocksLv, ...shellLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
