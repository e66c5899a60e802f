/** One entry of `editions/index.json`: a book that the site offers. */
export interface BuiltEdition {
  readonly file: string;
  /** `course`, or a module's id. */
  readonly scope: string;
  readonly language: string;
  readonly title: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The entries of a parsed `editions/index.json`, the whole course first; what is no entry is left out. */
export function readBuiltEditions(index: unknown): readonly BuiltEdition[] {
  return Array.isArray(index) ? index.filter(isBuiltEdition) : [];
}

const texts = ['file', 'scope', 'language', 'title', 'sha256'];

function isBuiltEdition(value: unknown): value is BuiltEdition {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof fields.get(name) === 'string') && typeof fields.get('bytes') === 'number'
  );
}
