import type {LanguageCode} from '../../languages/codes.ts';
import {makePurposeEn} from '../../locales/en/make-purpose.ts';
import {makePurposeLv} from '../../locales/lv/make-purpose.ts';
import {makePurposeRu} from '../../locales/ru/make-purpose.ts';

/** What a new contact is called for, until somebody says it better: in every language, whichever the page speaks. */
export const contactPurposes: Readonly<Record<LanguageCode, string>> = {
  lv: makePurposeLv,
  en: makePurposeEn,
  ru: makePurposeRu,
};
