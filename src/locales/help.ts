/** The words of the shell and of the help panel; they come with it. */
import {helpLv} from './help.lv.ts';
import {shellLv} from './shell.lv.ts';

const lv = {...shellLv, ...helpLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
