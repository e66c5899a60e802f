import {type BuiltPackage, readBuiltPackages} from '../../domain/exchange/built-package.ts';
import {type LmsChoice, readLmsChoices} from '../../domain/exchange/lms-choice.ts';
import {readScopeTitles, type ScopeTitle} from '../../domain/course/scope-titles.ts';
import {PackageError} from './package-error.ts';
import {sha256} from './sha256.ts';

/**
 * The packages that were built with the site, or none when the site was published without them.
 * @param folder address of the folder `packages/`, with a slash at its end
 */
export async function builtPackages(folder: string): Promise<readonly BuiltPackage[]> {
  const response = await fetch(`${folder}index.json`).catch(() => undefined);
  return response?.ok ? readBuiltPackages(await response.json().catch(() => undefined)) : [];
}

/** Titles of what they hold, in the order of the course; none when nobody has written them, and ids must do. */
export async function scopeTitles(folder: string, language: string): Promise<readonly ScopeTitle[]> {
  const response = await fetch(`${folder}titles.json`).catch(() => undefined);
  return response?.ok ? readScopeTitles(await response.json().catch(() => undefined), language) : [];
}

/** Which package each LMS takes; none when nobody has written it. */
export async function lmsChoices(folder: string): Promise<readonly LmsChoice[]> {
  const response = await fetch(`${folder}systems.json`).catch(() => undefined);
  return response?.ok ? readLmsChoices(await response.json().catch(() => undefined)) : [];
}

/** Fetches one of them. Throws `download-failed`, or `changed-package` when its SHA-256 is another than published. */
export async function downloadBuilt(folder: string, {file, sha256: expected}: BuiltPackage): Promise<Blob> {
  const response = await fetch(folder + encodeURIComponent(file)).catch(() => undefined);
  if (!response?.ok) throw new PackageError('download-failed', {status: response?.status ?? 0});
  const zip = await response.blob();
  if ((await sha256(zip)) !== expected) throw new PackageError('changed-package');
  return zip;
}
