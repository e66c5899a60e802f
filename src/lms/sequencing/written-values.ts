/** Values as a manifest writes them. Undefined where it says nothing or nothing that can be read. */

/** xs:boolean: `true`, `false`, `1`, `0`. */
export function flag(text: string | undefined): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

/** A finite number. */
export function numberIn(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An id as it is compared: white space collapsed, percent-encoding undone. */
export function identifierIn(text: string): string {
  return decoded(text).replace(/\s+/g, ' ').trim();
}

/** As it stands where a percent sign is just that. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Given<T> = {[Key in keyof T]: Exclude<T[Key], undefined>};

/** Without the keys that have no value. */
export function given<T extends object>(values: T): Given<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // The keys that are left out are optional wherever the result is used; the compiler checks those uses.
  return Object.fromEntries(entries) as Given<T>;
}
