import {firstLanguage, isLanguage, type LanguageCode} from '../../src/languages/codes.ts';
import {byAlphabet} from './alphabet.ts';
import {english} from './en.ts';
import type {LanguageRules} from './language-rules.ts';
import {latvian} from './lv.ts';
import {russian} from './ru.ts';

const languageRules: Readonly<Record<LanguageCode, LanguageRules>> = {
  lv: latvian,
  en: english,
  ru: russian,
};

/** Undefined for a language without rules: it is checked for what all have in common. */
export const rulesOf = (language: string): LanguageRules | undefined =>
  isLanguage(language) ? languageRules[language] : undefined;

export const firstRules: LanguageRules = languageRules[firstLanguage];

/** What holds where a language has no rules of its own. */
const common = {
  compare: byAlphabet('a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  number: String,
  day: (isoDay: string): string => isoDay,
};

/** How a language sorts and writes numbers and days. */
export const writingOf = (language: string): Pick<LanguageRules, 'compare' | 'number' | 'day'> =>
  rulesOf(language) ?? common;
