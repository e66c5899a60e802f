/** Words of the books, by language: for whoever makes them. No page imports this. */
import type {LanguageCode} from '../../languages/codes.ts';
import {editionsEn} from '../en/editions.ts';
import {editionsLv} from '../lv/editions.ts';
import {editionsRu} from '../ru/editions.ts';

export type EditionWords = typeof editionsLv;

export const editionWords: Readonly<Record<LanguageCode, EditionWords>> = {
  lv: editionsLv,
  en: editionsEn,
  ru: editionsRu,
};
