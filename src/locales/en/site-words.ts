/** The words of the site's own elements, in English. */
import type {SiteWords} from '../words.ts';
import {siteEn} from './site.ts';

export const siteWordsEn: SiteWords = {site: siteEn};
