/**
 * Words of the page that holds a seminar. They come with the page, in the language on screen alone: hardly any visit needs them, so
 * they are in no page's file of words.
 */
import {firstLanguage, isLanguage, type LanguageCode} from '../../languages/codes.ts';
import type {seminarLv} from '../lv/seminar.ts';

export type SeminarWords = typeof seminarLv;

const loads: Readonly<Record<LanguageCode, () => Promise<SeminarWords>>> = {
  lv: async () => (await import('../lv/seminar.ts')).seminarLv,
  en: async () => (await import('../en/seminar.ts')).seminarEn,
  ru: async () => (await import('../ru/seminar.ts')).seminarRu,
};

/** Rejects when they do not arrive. A language without words of its own gets those of the first one. */
export const seminarWords = (language: string): Promise<SeminarWords> =>
  loads[isLanguage(language) ? language : firstLanguage]();
