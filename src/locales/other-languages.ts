/**
 * The words of every language but the first, as files that are loaded when the language is chosen: one for each page. A
 * line looks like `ru: async () => (await import('./ru/player-words.ts')).playerWordsRu`.
 */
import type {OtherLanguage} from '../languages/codes.ts';
import type {LearnWords, LmsWords, PlayerWords, ResultsWords, SiteWords, ThinWords} from './words.ts';

type Load<Part> = Readonly<Record<OtherLanguage, () => Promise<Part>>>;

export const otherPlayer: Load<PlayerWords> = {};
export const otherLearn: Load<LearnWords> = {};
export const otherLms: Load<LmsWords> = {};
export const otherResults: Load<ResultsWords> = {};
export const otherSite: Load<SiteWords> = {};
export const otherThin: Load<ThinWords> = {};
