import {type LmsWords, lmsLv} from '../locales/lv/lms.ts';

/** The words of the built-in LMS in the language on screen. To be called while rendering, never at import time. */
export function words(): LmsWords {
  return lmsLv;
}
