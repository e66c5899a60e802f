/** The words of what stands beside the course in `learn/`, in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../../locales/chooser.ts';
import {learnLv} from '../../locales/lv/learn.ts';

export const words = chooser({learn: learnLv}, ({learn}) => learn);
