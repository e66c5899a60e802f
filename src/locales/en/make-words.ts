/** The words of the page that makes packages, in English. */
import type {MakeWords} from '../words.ts';
import {makeEn} from './make.ts';

export const makeWordsEn: MakeWords = {make: makeEn};
