/** ` Did you mean "x"?` with the nearest known word, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  // One letter is as near to any other: a guess would only mislead.
  const limit = word.length < 3 ? 0 : Math.ceil(word.length / 3);
  const [nearest] = known
    .map((candidate) => ({candidate, distance: distance(word, candidate)}))
    .filter((entry) => entry.distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest === undefined ? '' : ` Did you mean "${nearest.candidate}"?`;
}

/** Letters to add, drop or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
