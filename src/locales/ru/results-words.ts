/** The words of the results page, in Russian. */
import type {ResultsWords} from '../words.ts';
import {resultsRu} from './results.ts';

export const resultsWordsRu: ResultsWords = {results: resultsRu};
