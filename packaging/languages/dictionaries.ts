import type {HunspellDictionary} from '../content/checks/speller.ts';
import {isLanguage, type LanguageCode} from '../../src/languages/codes.ts';

/** Loads the spelling dictionary of each language. Beside the rules, which know no file system: these packages read files. */
const dictionaries: Readonly<Record<LanguageCode, () => Promise<{readonly default: HunspellDictionary}>>> = {
  lv: () => import('dictionary-lv'),
  en: () => import('dictionary-en-gb'),
  ru: () => import('dictionary-ru'),
};

/** Undefined for a language without one: it is not checked. */
export const loadDictionary = async (language: string): Promise<HunspellDictionary | undefined> =>
  isLanguage(language) ? (await dictionaries[language]()).default : undefined;
