/** The words of the return after the course. */
import {chooser} from './chooser.ts';
import {returnLv} from './lv/return.ts';

export const strings = chooser({return: returnLv}, (words) => words.return);
