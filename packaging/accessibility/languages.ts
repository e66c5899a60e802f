import type {GuideLanguage} from '../guide/guide-words.ts';
import {fields, text} from '../content/schemas/fields.ts';

/** Words in each language of the report. */
export const inEachLanguage = (sentence: string) =>
  fields({
    lv: text(`${sentence}, in Latvian`),
    en: text(`${sentence}, in English`),
    ru: text(`${sentence}, in Russian`),
  });

export type InEachLanguage = Readonly<Record<GuideLanguage, string>>;
