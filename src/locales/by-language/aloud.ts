/** Words of what reads aloud. They come when it is first asked for, in the language on screen alone. */
import {firstLanguage, isLanguage, type LanguageCode} from '../../languages/codes.ts';
import type {aloudLv} from '../lv/aloud.ts';

export type AloudWords = typeof aloudLv;

const loads: Readonly<Record<LanguageCode, () => Promise<AloudWords>>> = {
  lv: async () => (await import('../lv/aloud.ts')).aloudLv,
  en: async () => (await import('../en/aloud.ts')).aloudEn,
  ru: async () => (await import('../ru/aloud.ts')).aloudRu,
};

/** Rejects when they do not arrive. A language without words of its own gets those of the first one. */
export const aloudWords = (code: string): Promise<AloudWords> =>
  loads[isLanguage(code) ? code : firstLanguage]();
