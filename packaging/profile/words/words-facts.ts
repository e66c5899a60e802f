/** A number with what follows it: a phone, a section of law, a deadline, an amount. */
const fact = /\+?\d[\d .,:\u00A0\u202F–]*(?:[⁰¹²³⁴-⁹]+\.?)?(?:\s?(?:%|€|\p{L}+))?/gu;
/** Whose digits nobody reads. */
const signs = /\[\^[\w-]+\]|\{[^{}\n]*\}|\]\([^()\n]*\)|^- (?:[a-z][a-z0-9-]*|\d):|^\d+\. /gm;
/** With what a number's sentence goes on. */
const endings = '.,:–';

/** What may hurt when it is out of date, read off words: each once, in their order. */
export function factsIn(words: string): readonly string[] {
  const found = words.replaceAll(signs, ' ').match(fact) ?? [];
  return [...new Set(found.map((each) => withoutEnding(each.trim())))];
}

/** One look at each letter: a stranger's file may have many. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && endings.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
