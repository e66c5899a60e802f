/** The words of the shell and of the page with technical information. */
import {shellLv} from './shell.lv.ts';
import {technicalNameLv} from './technical-name.lv.ts';
import {technicalLv} from './technical.lv.ts';

const lv = {...shellLv, ...technicalNameLv, technicalPage: technicalLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
