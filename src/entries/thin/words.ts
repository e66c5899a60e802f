/** The words of the page of a thin package in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../../locales/chooser.ts';
import {thinLv} from '../../locales/lv/thin.ts';

export const words = chooser({thin: thinLv}, ({thin}) => thin);
