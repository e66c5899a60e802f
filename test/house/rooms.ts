/** How many files lie side by side: whoever opens a folder looks through all their names. */

const most = 16;

/** Rooms with more, and why. */
export const mayBeFull: Readonly<Record<string, string>> = {
  'src/locales/en': 'the same files as in lv',
  'src/locales/ru': 'the same files as in lv',
  'src/locales/lv': 'a file of words for each page and kind of block, the same list in every language',
};

/** Folder in `src` or `packaging` → source files in it, those of its folders not counted. */
export function fileCounts(files: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files.filter((path) => /^(src|packaging)\//.test(path))) {
    const room = file.slice(0, file.lastIndexOf('/'));
    counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return counts;
}

/** Each room that is to be divided, with its size. */
export const crowded = (files: readonly string[]): readonly string[] =>
  [...fileCounts(files)]
    .filter(([room, count]) => count > most && !Object.hasOwn(mayBeFull, room))
    .map(([room, count]) => `${room}: ${String(count)} files`);
