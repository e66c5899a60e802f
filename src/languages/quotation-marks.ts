import {isLanguage, type LanguageCode} from './codes.ts';

const marks: Readonly<Record<LanguageCode, string>> = {lv: '„…”', en: '‘…’', ru: '«…»'};

/** The quotation marks that a language writes: what its texts are checked for, and what an author is told. */
export const quotationMarks = (code: LanguageCode): string => marks[code];

/** Undefined for a language without rules. */
export const quotationMarksOf = (code: string): string | undefined =>
  isLanguage(code) ? quotationMarks(code) : undefined;
