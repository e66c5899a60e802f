/**
 * The words of every language but the first, as files that are loaded when the language is chosen: one for each page. A
 * line looks like `ru: async () => (await import('./ru/player-words.ts')).playerWordsRu`.
 */
import type {OtherLanguage} from '../languages/codes.ts';
import type {
  LearnWords,
  LmsWords,
  MakeWords,
  PlayerWords,
  ResultsWords,
  SiteWords,
  ThinWords,
} from './words.ts';

type Load<Part> = Readonly<Record<OtherLanguage, () => Promise<Part>>>;

export const otherPlayer: Load<PlayerWords> = {
  en: async () => (await import('./en/player-words.ts')).playerWordsEn,
  ru: async () => (await import('./ru/player-words.ts')).playerWordsRu,
};
export const otherLearn: Load<LearnWords> = {
  en: async () => (await import('./en/learn-words.ts')).learnWordsEn,
  ru: async () => (await import('./ru/learn-words.ts')).learnWordsRu,
};
export const otherLms: Load<LmsWords> = {
  en: async () => (await import('./en/lms-words.ts')).lmsWordsEn,
  ru: async () => (await import('./ru/lms-words.ts')).lmsWordsRu,
};
export const otherMake: Load<MakeWords> = {
  en: async () => (await import('./en/make-words.ts')).makeWordsEn,
  ru: async () => (await import('./ru/make-words.ts')).makeWordsRu,
};
export const otherResults: Load<ResultsWords> = {
  en: async () => (await import('./en/results-words.ts')).resultsWordsEn,
  ru: async () => (await import('./ru/results-words.ts')).resultsWordsRu,
};
export const otherSite: Load<SiteWords> = {
  en: async () => (await import('./en/site-words.ts')).siteWordsEn,
  ru: async () => (await import('./ru/site-words.ts')).siteWordsRu,
};
export const otherThin: Load<ThinWords> = {
  en: async () => (await import('./en/thin-words.ts')).thinWordsEn,
  ru: async () => (await import('./ru/thin-words.ts')).thinWordsRu,
};
