/**
 * The registry: every language in which pages speak, as ISO 639-1 codes, the first one first. A new code is one word
 * here; the compiler then names each place that needs it.
 */
export const languageCodes = ['lv', 'en', 'ru'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** Its words come with each page; the others are loaded when they are chosen. */
export const firstLanguage = languageCodes[0];

export type OtherLanguage = Exclude<LanguageCode, typeof firstLanguage>;

/** A page's file in a language: `index.html`, or `index.ru.html` beside it. */
export const pageFile = (file: string, language: LanguageCode): string =>
  language === firstLanguage ? file : file.replace(/\.html$/, `.${language}.html`);

export const isLanguage = (code: string): code is LanguageCode =>
  languageCodes.some((language) => language === code);
