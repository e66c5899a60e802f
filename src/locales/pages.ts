/** The words of the shell and of the pages beside the course; they come with the first of those. */
import {pagesLv} from './lv/pages.ts';
import {shellLv} from './lv/shell.ts';

const lv = {...shellLv, ...pagesLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
