import {learnLv, type LearnWords} from '../../locales/learn.lv.ts';

/** The words in the language on screen. */
export const words = (): LearnWords => learnLv;
