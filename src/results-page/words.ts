/** The words of the results page in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../locales/chooser.ts';
import {resultsLv} from '../locales/lv/results.ts';

export const words = chooser({results: resultsLv}, ({results}) => results);
