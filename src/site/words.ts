/** The words of the site's first page in the language on screen. To be called while rendering, never at import time. */
import {chooser} from '../locales/chooser.ts';
import {siteLv} from '../locales/lv/site.ts';

export const words = chooser({site: siteLv}, ({site}) => site);
