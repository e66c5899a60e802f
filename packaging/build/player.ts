import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {playerOf, type Player} from '../package/player.ts';

/** Reads what `vite build` left in `folder`. Rejects when there is no player in it. */
export const readPlayer = async (folder: string): Promise<Player> =>
  playerOf(await readFolder(folder), folder);

/** Every file of a folder: path from there, with `/` → bytes. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path).split(sep).join('/'), path] as const);
  return new Map(
    await Promise.all(named.toSorted().map(async ([name, path]) => [name, await readFile(path)] as const)),
  );
}
