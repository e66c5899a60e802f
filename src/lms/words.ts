/** The words of the built-in LMS in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../locales/chooser.ts';
import {lmsLv} from '../locales/lv/lms.ts';

export const words = chooser({lms: lmsLv}, ({lms}) => lms);
