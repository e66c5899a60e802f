/** The words of the shell, and on how a visit goes on and ends. */
import {shellLv} from './shell.lv.ts';
import {technicalNameLv} from './technical-name.lv.ts';
import {visitLv} from './visit.lv.ts';

const lv = {...shellLv, ...visitLv, ...technicalNameLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
