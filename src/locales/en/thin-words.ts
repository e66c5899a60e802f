/** The words of a thin package, in English. */
import type {ThinWords} from '../words.ts';
import {thinEn} from './thin.ts';

export const thinWordsEn: ThinWords = {thin: thinEn};
