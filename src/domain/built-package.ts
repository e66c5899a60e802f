/** One entry of `packages/index.json`, as far as the site shows it. */
export interface BuiltPackage {
  readonly file: string;
  readonly standard: string;
  readonly scope: string;
  /** False: lessons have texts in the place of films. */
  readonly films: boolean;
  readonly profile: string;
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The entries of a parsed `packages/index.json`; what is no entry is left out. */
export function readBuiltPackages(index: unknown): readonly BuiltPackage[] {
  return Array.isArray(index) ? index.filter(isBuiltPackage) : [];
}

/** The built-in LMS plays SCORM; cmi5 packages go to other systems. */
export function isScorm({standard}: BuiltPackage): boolean {
  return standard.startsWith('scorm');
}

const texts = ['file', 'standard', 'scope', 'profile', 'version', 'sha256'];

function isBuiltPackage(value: unknown): value is BuiltPackage {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((name) => typeof fields.get(name) === 'string') &&
    typeof fields.get('bytes') === 'number' &&
    typeof fields.get('films') === 'boolean'
  );
}
