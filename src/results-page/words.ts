import {type ResultsWords, resultsLv} from '../locales/lv/results.ts';

/** The words of the results page in the language on screen. To be called while rendering, never at import time. */
export function words(): ResultsWords {
  return resultsLv;
}
