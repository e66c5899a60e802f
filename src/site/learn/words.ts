import {learnLv, type LearnWords} from '../../locales/lv/learn.ts';

/** The words in the language on screen. */
export const words = (): LearnWords => learnLv;
