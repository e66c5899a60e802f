import {rulesOf} from '../../languages/index.ts';

/** A letter and a full stop end no sentence in any language. */
const initial = /(?:^|[\s(„‘«"])\p{L}\.$/iu;

/** Splits a text where a sentence ends: "2019. gada", "Nr. 344" and "u. c." are no ends. */
export function sentencesOf(text: string, language: string): string[] {
  const shortForm = rulesOf(language)?.shortForm ?? initial;
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+[”“’"»)]*\s+(?=[\p{Lu}\p{N}„“‘"«(–])/gu)) {
    const sentence = text.slice(from, end.index + end[0].trimEnd().length);
    if (shortForm.test(sentence)) continue;
    sentences.push(sentence);
    from = end.index + end[0].length;
  }
  return [...sentences, text.slice(from)]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–'’.,:][\p{L}\p{N}]+)*/gu) ?? [];
}
