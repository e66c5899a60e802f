/** The part of a word that its forms share, by language: for a search that any ending finds. */
import {isLanguage, type LanguageCode} from '../codes.ts';
import {stemEn} from './en.ts';
import {stemLv} from './lv.ts';
import {stemRu} from './ru.ts';

/** Of a word in small letters without diacritics. What is cut from a text is cut from a query, too. */
export type Stem = (bare: string) => string;

const stems: Readonly<Record<LanguageCode, Stem>> = {lv: stemLv, en: stemEn, ru: stemRu};

/** Of a language that nobody knows a word is its own stem. */
export const stemIn = (code: string): Stem => (isLanguage(code) ? stems[code] : (bare) => bare);
