import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tokensFile} from './profile-colours.ts';
import {noProfile, profileMediaFolder, profilesFolder, type ProfileSource} from './profile.ts';

/** The program's own folder: its colours are those of its player, wherever a course stands. */
const program = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads `packaging/profiles/<id>.yaml` of the project under `root` and what stands in `media/profiles/<id>/`. Undefined
 * for the profile that needs no file; rejects when there is no such file of another.
 */
export async function readProfile(root: string, id: string): Promise<ProfileSource | undefined> {
  if (id === noProfile) return undefined;
  const text = await readFile(join(root, profilesFolder, `${id}.yaml`), 'utf8');
  const folder = profileMediaFolder(id);
  const entries = await readdir(join(root, folder), {withFileTypes: true}).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(
      async ({name}) =>
        [`${folder}${name}`, new Uint8Array(await readFile(join(root, folder, name)))] as const,
    );
  const tokensCss = await readFile(join(program, tokensFile), 'utf8');
  return {id, text, files: new Map(await Promise.all(files)), tokensCss};
}
