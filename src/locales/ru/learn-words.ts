/** The words of the course without an LMS, in Russian. */
import type {LearnWords} from '../words.ts';
import {learnRu} from './learn.ts';
import {notesRu} from './notes.ts';

export const learnWordsRu: LearnWords = {learn: learnRu, notes: notesRu};
