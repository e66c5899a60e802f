import {readBuiltEditions, type BuiltEdition} from '../domain/exchange/built-edition.ts';

/**
 * The books that were made with the site, or none when it was published without them.
 * @param folder address of the folder `editions/`, with a slash at its end
 */
export async function builtEditions(folder: string): Promise<readonly BuiltEdition[]> {
  const response = await fetch(`${folder}index.json`).catch(() => undefined);
  return response?.ok ? readBuiltEditions(await response.json().catch(() => undefined)) : [];
}
