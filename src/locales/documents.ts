/** Words that stand in HTML itself, by language: for whoever builds pages. No page imports this. */
import type {LanguageCode} from '../languages/codes.ts';
import {documentsEn} from './en/documents.ts';
import {documentsLv} from './lv/documents.ts';
import {documentsRu} from './ru/documents.ts';

export type DocumentWords = typeof documentsLv;

export const documentWords: Readonly<Record<LanguageCode, DocumentWords>> = {
  lv: documentsLv,
  en: documentsEn,
  ru: documentsRu,
};
