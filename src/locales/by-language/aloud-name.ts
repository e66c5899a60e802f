/** What the button is called that has a page read aloud: one line for each language, so that no launch carries more words. */
import {firstLanguage, isLanguage, type LanguageCode} from '../../languages/codes.ts';

const names: Readonly<Record<LanguageCode, string>> = {
  lv: 'Lasīt priekšā',
  en: 'Read aloud',
  ru: 'Прочитать вслух',
};

/** Of a language without words of its own that of the first one. */
export const aloudName = (code: string): string => names[isLanguage(code) ? code : firstLanguage];
