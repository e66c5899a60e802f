/**
 * What each language is called in its own words, for whoever cannot read the page. Written down and not asked of the
 * machine, whose answer changes: packages carry it.
 */
import {isLanguage, type LanguageCode} from '../languages/codes.ts';
import {ownNameEn} from './en/own-name.ts';
import {ownNameLv} from './lv/own-name.ts';
import {ownNameRu} from './ru/own-name.ts';

const ownNames: Readonly<Record<LanguageCode, string>> = {lv: ownNameLv, en: ownNameEn, ru: ownNameRu};

/** "English" for `en`; a code that is none of ours as it is. */
export const ownLanguageName = (code: string): string => (isLanguage(code) ? ownNames[code] : code);
