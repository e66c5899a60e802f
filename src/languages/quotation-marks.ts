import {isLanguage, type LanguageCode} from './codes.ts';

/** The quotation marks that a language writes: what its texts are checked for, and what an author is told. */
export const quotationMarks: Readonly<Record<LanguageCode, string>> = {lv: '„…”', en: '‘…’', ru: '«…»'};

/** Undefined for a language without rules. */
export const quotationMarksOf = (code: string): string | undefined =>
  isLanguage(code) ? quotationMarks[code] : undefined;
