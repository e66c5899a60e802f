/** Which packages `make/` has made in this browser: `lms/` of the same site knows them again. */
const key = 'kopiga-riciba-made';
/** Older ones are forgotten. */
const most = 50;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** SHA-256 of their zips, hexadecimal, the newest first. What is no such list is none. @param open throws where the browser denies storage */
export function madeHere(open: () => Kept): readonly string[] {
  try {
    const kept: unknown = JSON.parse(open().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((sum): sum is string => typeof sum === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds one; where nothing can be kept, `lms/` takes the package for one of others. */
export function noteMade(open: () => Kept, sha256: string): void {
  const sums = [sha256, ...madeHere(open).filter((sum) => sum !== sha256)].slice(0, most);
  try {
    open().setItem(key, JSON.stringify(sums));
  } catch {
    // No room, or storage is denied.
  }
}
