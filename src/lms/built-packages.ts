/** One entry of packages/index.json, as far as the site shows it. */
export interface BuiltPackage {
  readonly file: string;
  readonly standard: string;
  readonly scope: string;
  readonly profile: string;
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The packages that were built with the site, or none when the site was published without them.
 * @param folder address of the folder `packages/`, with a slash at its end
 */
export async function builtPackages(folder: string): Promise<readonly BuiltPackage[]> {
  const response = await fetch(`${folder}index.json`).catch(() => undefined);
  if (!response?.ok) return [];
  const list: unknown = await response.json().catch(() => undefined);
  return Array.isArray(list) ? list.filter(isBuiltPackage) : [];
}

/** The LMS plays SCORM; cmi5 packages go to other systems. */
export function isPlayable({standard}: BuiltPackage): boolean {
  return standard.startsWith('scorm');
}

function isBuiltPackage(value: unknown): value is BuiltPackage {
  if (typeof value !== 'object' || value === null) return false;
  const isText = (name: keyof BuiltPackage) => typeof (value as Record<string, unknown>)[name] === 'string';
  return isText('file') && isText('standard') && isText('scope') && isText('sha256') && 'bytes' in value;
}
