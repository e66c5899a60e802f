/** The words of the page that makes packages, in Russian. */
import type {MakeWords} from '../words.ts';
import {makeRu} from './make.ts';

export const makeWordsRu: MakeWords = {make: makeRu};
