/** The words of the shell, and on how a visit goes on and ends. */
import {shellLv} from './lv/shell.ts';
import {visitLv} from './lv/visit.ts';

const lv = {...shellLv, ...visitLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
