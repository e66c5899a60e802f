/** A number with what follows it: a phone, a section of law, a deadline, an amount. */
const fact = /\+?\d[\d .,:\u00A0\u202F–]*(?:[⁰¹²³⁴-⁹]+\.?)?(?:\s?(?:%|€|\p{L}+))?/gu;
/** Whose digits nobody reads. */
const signs = /\[\^[\w-]+\]|\{[^}]*\}|\]\([^)]*\)|^- (?:[a-z][a-z0-9-]*|\d):|^\d+\. /gm;

/** What may hurt when it is out of date, read off words: each once, in their order. */
export function factsIn(words: string): readonly string[] {
  const found = words.replaceAll(signs, ' ').match(fact) ?? [];
  return [...new Set(found.map((each) => each.trim().replace(/[.,:–]+$/, '')))];
}
