import {type BuiltPackage, readBuiltPackages} from '../domain/built-package.ts';

/**
 * The packages that were built with the site, or none when the site was published without them.
 * @param folder address of the folder `packages/`, with a slash at its end
 */
export async function builtPackages(folder: string): Promise<readonly BuiltPackage[]> {
  const response = await fetch(`${folder}index.json`).catch(() => undefined);
  return response?.ok ? readBuiltPackages(await response.json().catch(() => undefined)) : [];
}
