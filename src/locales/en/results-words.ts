/** The words of the results page, in English. */
import type {ResultsWords} from '../words.ts';
import {resultsEn} from './results.ts';

export const resultsWordsEn: ResultsWords = {results: resultsEn};
