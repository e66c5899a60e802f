/** The words of a thin package's page, in Russian. */
import type {ThinWords} from '../words.ts';
import {thinRu} from './thin.ts';

export const thinWordsRu: ThinWords = {thin: thinRu};
