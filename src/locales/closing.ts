/** The words of the shell and of the page on which a visit ends. */
import {closingLv} from './lv/closing.ts';
import {shellLv} from './lv/shell.ts';
import {visitLv} from './lv/visit.ts';

const lv = {...shellLv, ...visitLv, ...closingLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
