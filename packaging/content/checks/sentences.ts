/** Short forms that end in a full stop inside a sentence. */
const shortForm = /(?:^|[\s(„"])(?:\p{L}|nr|piem|utt|u\.\s?c|t\.\s?i|t\.\s?sk|sk|plkst|tālr|lpp|red)\.$/iu;

/** Splits a text where a sentence ends: "2019. gada", "Nr. 344" and "u. c." are no ends. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+[”"»)]*\s+(?=[\p{Lu}\p{N}„"«(–])/gu)) {
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
