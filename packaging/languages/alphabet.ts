/** Signs before digits, digits before letters; what is not named here goes before all by its code. */
const signs = ' \u00A0_-–—,;:!?.…\'‘’"“”„«»()[]{}§@*/\\&#%‰+±<=>|~$€0123456789';

/**
 * Order of names by an alphabet, the same on every machine: for `sort`. Letters of one group differ only where all else is
 * the same, then small letters come before capitals.
 * @param alphabet groups of small letters with spaces between them, like `aā b c č`
 */
export function byAlphabet(alphabet: string): (a: string, b: string) => number {
  const ranks = new Map([...signs].map((sign, rank): [string, number] => [sign, rank]));
  const accents = new Map<string, number>();
  alphabet.split(' ').forEach((group, place) =>
    [...group].forEach((letter, accent) => {
      ranks.set(letter, signs.length + place);
      accents.set(letter, accent);
    }),
  );
  // A letter of another language is like its plain one; one of another script goes behind.
  const rankOf = (letter: string): number =>
    ranks.get(letter) ?? ranks.get(letter.normalize('NFD').charAt(0)) ?? foreign(letter);
  const foreign = (letter: string): number =>
    /\p{L}/u.test(letter) ? signs.length + 1_000 + (letter.codePointAt(0) ?? 0) : -1;
  const accentOf = (letter: string): number =>
    accents.get(letter) ?? (ranks.has(letter) ? 0 : (letter.codePointAt(0) ?? 0));
  const lettersOf = (text: string): readonly string[] => [...text.normalize('NFC').toLowerCase()];
  const isCapital = (letter: string): number => Number(letter !== letter.toLowerCase());
  return (a, b) =>
    compareBy(rankOf, lettersOf(a), lettersOf(b)) ||
    compareBy(accentOf, lettersOf(a), lettersOf(b)) ||
    compareBy(isCapital, [...a], [...b]);
}

function compareBy(valueOf: (letter: string) => number, a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((letter, i) => i >= b.length || valueOf(letter) !== valueOf(b[i] ?? ''));
  if (at < 0) return a.length - b.length;
  return at >= b.length ? 1 : valueOf(a[at] ?? '') - valueOf(b[at] ?? '');
}
