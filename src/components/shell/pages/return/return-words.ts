/** The words of the return after the course, in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../../../../locales/chooser.ts';
import {returnLv} from '../../../../locales/lv/return.ts';

export const strings = chooser({return: returnLv}, (words) => words.return);
