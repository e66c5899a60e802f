/** The words of the shell and of the help panel; they come with it. */
import {helpLv} from './lv/help.ts';
import {shellLv} from './lv/shell.ts';

const lv = {...shellLv, ...helpLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
