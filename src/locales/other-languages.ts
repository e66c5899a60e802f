/**
 * The words of every language but the first, as files that are loaded when the language is chosen: one for each page. A
 * line looks like `ru: async () => (await import('./ru/player-words.ts')).playerWordsRu`.
 */
import type {OtherLanguage} from '../languages/codes.ts';
import type {LearnWords, LmsWords, PlayerWords, ResultsWords, SiteWords, ThinWords} from './words.ts';

type Load<Part> = Readonly<Record<OtherLanguage, () => Promise<Part>>>;

export const otherPlayer: Load<PlayerWords> = {
  en: async () => (await import('./en/player-words.ts')).playerWordsEn,
};
export const otherLearn: Load<LearnWords> = {
  en: async () => (await import('./en/learn-words.ts')).learnWordsEn,
};
export const otherLms: Load<LmsWords> = {en: async () => (await import('./en/lms-words.ts')).lmsWordsEn};
export const otherResults: Load<ResultsWords> = {
  en: async () => (await import('./en/results-words.ts')).resultsWordsEn,
};
export const otherSite: Load<SiteWords> = {en: async () => (await import('./en/site-words.ts')).siteWordsEn};
export const otherThin: Load<ThinWords> = {en: async () => (await import('./en/thin-words.ts')).thinWordsEn};
