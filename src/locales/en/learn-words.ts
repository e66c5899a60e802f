/** The words of the course without an LMS, in English. */
import type {LearnWords} from '../words.ts';
import {learnEn} from './learn.ts';
import {notesEn} from './notes.ts';

export const learnWordsEn: LearnWords = {learn: learnEn, notes: notesEn};
