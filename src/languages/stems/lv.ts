import {cut} from './cut.ts';

/** Endings of nouns, adjectives and verbs without diacritics, the longest first. */
const endings =
  /(?:sanas|sanai|sanam|sana|sanu|iem|ais|ies|iet|am|em|im|um|us|as|es|os|is|ie|ai|ei|ot|st|s|t|u|a|i|e|o)$/;

export const stemLv = (bare: string): string => cut(bare, endings, 3);
