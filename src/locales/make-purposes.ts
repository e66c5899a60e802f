/** What a new contact is called for, until somebody writes it better: in every language, since packages carry them. */
import type {LanguageCode} from '../languages/codes.ts';

export const contactPurposes: Readonly<Record<LanguageCode, string>> = {
  lv: 'Padoms un palīdzība.',
  en: 'Advice and help.',
  ru: 'Совет и помощь.',
};
