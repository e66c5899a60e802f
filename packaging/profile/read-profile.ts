import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tokensFile} from './profile-colours.ts';
import {lessonsFolder} from './lessons/lessons-place.ts';
import {wordsFolder} from './words/words-place.ts';
import {noProfile, profileMediaFolder, profilesFolder, type ProfileSource} from './profile.ts';

/** The program's own folder: its colours are those of its player, wherever a course stands. */
const program = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads `packaging/profiles/<id>.yaml` of the project under `root`, what stands in `media/profiles/<id>/`, its own words and its own lessons. Undefined
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
  const own = await Promise.all([wordsFolder(id), lessonsFolder(id)].map((each) => readBelow(root, each)));
  const tokensCss = await readFile(join(program, tokensFile), 'utf8');
  return {id, text, files: new Map([...(await Promise.all(files)), ...own.flat()]), tokensCss};
}

/** Every file below a folder, also those that must not be there: the check names them. */
async function readBelow(root: string, folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const entries = await readdir(join(root, folder), {recursive: true, withFileTypes: true}).catch(() => []);
  return Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async ({parentPath, name}) => {
        const path = join(parentPath, name);
        const bytes = await readFile(path);
        return [relative(root, path).split(sep).join('/'), new Uint8Array(bytes)] as const;
      }),
  );
}
