import {rulesOf} from '../../languages/index.ts';

const space = '\u00A0';

/** Thousands: 2 800. */
const thousands = /(?<=(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})*) (?=\d{3}(?!\d))/gu;

/**
 * Puts non-breaking spaces where a text must not break, in Latvian: "70 %", "2 800 EUR", "154.² pants",
 * "12. lpp.", "2019. gada 16. jūlijs", "Nr. 344", "3 dienas".
 */
export function withNonBreaking(text: string, language: string): string {
  const rules = [thousands, ...(rulesOf(language)?.nonBreaking ?? [])];
  return rules.reduce((changed, rule) => changed.replace(rule, space), text);
}
