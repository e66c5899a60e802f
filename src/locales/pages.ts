/** The words of the shell and of the pages beside the course; they come with the first of those. */
import {pagesLv} from './pages.lv.ts';
import {shellLv} from './shell.lv.ts';
import {technicalNameLv} from './technical-name.lv.ts';

const lv = {...shellLv, ...pagesLv, ...technicalNameLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
