import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {choicesOf} from '../core/making-choices.ts';
import {packParts, partOf, partsFile, partsIndexFile, type Part, type PartsIndex} from '../core/parts.ts';
import {readFolder} from '../build/player.ts';
import {readIngredients} from '../build/read-ingredients.ts';
import {readContent} from '../content/read/read-content.ts';
import {readMedia} from '../content/media/read-media.ts';
import {compileCourse} from '../content/compile/compile-course.ts';
import {playerOf} from '../package/player.ts';
import {tokensFile} from '../profile/profile-colours.ts';
import {readAllSchemas} from '../schemas/read-schemas.ts';

const program = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes what a page needs to make packages into `make/parts/` of a site whose course is there: films that `learn/` has are
 * not carried twice.
 * @param playerFolder of the built player, the very one that packages of this build have
 */
export async function writeMakeParts(root: string, site: string, playerFolder: string): Promise<void> {
  const target = join(site, 'make/parts');
  await mkdir(target, {recursive: true});
  const playerFiles = await readFolder(playerFolder);
  const content = await readContent(root);
  const course = compileCourse(content, {scope: 'course', withApart: true});
  const parts = packParts({
    playerFiles,
    schemas: await readAllSchemas(),
    content,
    tokensCss: await readFile(join(program, tokensFile), 'utf8'),
    ingredients: await readIngredients(playerOf(playerFiles, playerFolder).packages),
    choices: choicesOf(content, course),
  });
  await writeFile(join(target, partsFile), parts);
  const media = await readMedia(root, course.lessons);
  const index: PartsIndex = {
    parts: partOf(partsFile, parts),
    media: Object.fromEntries(
      await Promise.all(
        [...media].map(async ([path, bytes]) => [path, await placed(path, bytes, {root, site})] as const),
      ),
    ),
  };
  await writeFile(join(target, partsIndexFile), JSON.stringify(index));
}

async function placed(
  path: string,
  bytes: Uint8Array,
  {root, site}: {root: string; site: string},
): Promise<Part> {
  const shown = await readFile(join(site, 'learn', path)).catch(() => undefined);
  if (shown?.equals(bytes)) return partOf(`../../learn/${path}`, bytes);
  await mkdir(dirname(join(site, 'make/parts', path)), {recursive: true});
  await copyFile(join(root, path), join(site, 'make/parts', path));
  return partOf(path, bytes);
}
