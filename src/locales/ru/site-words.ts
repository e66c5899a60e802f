/** The words of the site's landing page, in Russian. */
import type {SiteWords} from '../words.ts';
import {siteRu} from './site.ts';

export const siteWordsRu: SiteWords = {site: siteRu};
