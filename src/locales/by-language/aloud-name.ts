/** What the button is called that has a page read aloud: of all languages at once, so that no launch carries more words. */
import {firstLanguage, isLanguage, type LanguageCode} from '../../languages/codes.ts';
import {aloudNameEn} from '../en/aloud-name.ts';
import {aloudNameLv} from '../lv/aloud-name.ts';
import {aloudNameRu} from '../ru/aloud-name.ts';

const names: Readonly<Record<LanguageCode, string>> = {lv: aloudNameLv, en: aloudNameEn, ru: aloudNameRu};

/** Of a language without words of its own that of the first one. */
export const aloudName = (code: string): string => names[isLanguage(code) ? code : firstLanguage];
