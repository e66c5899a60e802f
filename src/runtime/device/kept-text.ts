/** A text that this device keeps, whoever learns; undefined: there is none, or storage is blocked. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // As if there were none.
  }
  return undefined;
}
