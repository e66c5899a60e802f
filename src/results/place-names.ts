/** Where a file comes from, as its name or its folder says. */
export interface PlacedFile {
  readonly name: string;
  /** The folder it lay in; '' where none is known. */
  readonly folder: string;
}

/**
 * One name for each file, '' where nothing tells: its folder, or its own name without the ending and without the words that all of them begin or end
 * with: `atskaite-Liepāja-2026.csv` among `atskaite-Valmiera-2026.csv` is `Liepāja`.
 */
export function placeNames(files: readonly PlacedFile[], from: 'name' | 'folder'): readonly string[] {
  if (from === 'folder') return files.map(({folder}) => folder);
  const words = files.map(({name}) => wordsOf(name));
  const first = sharedCount(words);
  const last = sharedCount(words.map((own) => own.slice(first).toReversed()));
  const isToldApart = words.every((own) => own.length > first + last);
  return words.map((own) => (isToldApart ? own.slice(first, own.length - last) : own).join(' '));
}

/** Also without the number of a second copy. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/ \(\d+\)$/, '')
    .replace(/\.[^.]*$/, '')
    .split(/[\s_.–-]+/)
    .filter((word) => word !== '');

/** How many words all of several lists begin with. */
function sharedCount([one = [], ...others]: readonly (readonly string[])[]): number {
  if (others.length === 0) return 0;
  const differs = one.findIndex((word, at) => others.some((other) => other[at] !== word));
  return differs < 0 ? one.length : differs;
}
