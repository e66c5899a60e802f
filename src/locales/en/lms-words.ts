/** The words of the built-in LMS, in English. */
import type {LmsWords} from '../words.ts';
import {lmsEn} from './lms.ts';

export const lmsWordsEn: LmsWords = {lms: lmsEn};
