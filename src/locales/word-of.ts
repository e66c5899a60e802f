/** The word of a table for a key that comes from outside (a status, a trait); undefined where the table has none. */
export const wordOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
