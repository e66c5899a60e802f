import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {schemasIngredient, type Ingredient} from '../package/sbom.ts';

/** Looks up what is installed of the player's code; the schemas besides. */
export async function readIngredients(packages: readonly string[]): Promise<readonly Ingredient[]> {
  const found = packages.map(async (name) => ({name, ...(await installed(name))}));
  return [...(await Promise.all(found)), schemasIngredient];
}

async function installed(name: string): Promise<Pick<Ingredient, 'version' | 'license'>> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve.paths(name)?.map((path) => `${path}/${name}/package.json`) ?? [];
  for (const path of folder) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    // npm demands both of a published package.
    const {version, license} = JSON.parse(text) as Pick<Ingredient, 'version' | 'license'>;
    return {version, license};
  }
  throw new Error(`${name} is in the bundle but not installed.`);
}
