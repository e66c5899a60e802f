/** The words of the page that makes packages, in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../locales/chooser.ts';
import {makeLv} from '../locales/lv/make.ts';

export const words = chooser({make: makeLv}, ({make}) => make);
