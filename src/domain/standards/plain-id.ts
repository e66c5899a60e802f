/**
 * Ids for LMSs that refuse all but letters and digits in them (forma.lms takes `- _ . ! ~ * ' ( )` for wrong in
 * SCORM 2004). What is left out is the same for every id, so the same id is always named the same.
 */

/** The id with its ASCII letters and digits alone: `definitions.q04` → `definitionsq04`. */
export const plainId = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '');

/**
 * The way back: a function from what a report has to the id it was made of. An id as it is goes before a plain
 * one; what fits none of `ids`, or of them more than one, comes back unchanged.
 */
export function idsByPlain(ids: readonly string[]): (reported: string) => string {
  const known = new Set(ids);
  const byPlain = new Map<string, string | undefined>();
  for (const id of known) {
    const plain = plainId(id);
    byPlain.set(plain, byPlain.has(plain) ? undefined : id);
  }
  return (reported) => (known.has(reported) ? reported : (byPlain.get(plainId(reported)) ?? reported));
}
