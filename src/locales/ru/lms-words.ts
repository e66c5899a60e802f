/** The words of the built-in LMS, in Russian. */
import type {LmsWords} from '../words.ts';
import {lmsRu} from './lms.ts';

export const lmsWordsRu: LmsWords = {lms: lmsRu};
