import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readFolder, readPlayer} from '../../../packaging/build/player.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {choicesOf} from '../../../packaging/core/making-choices.ts';
import {
  packParts,
  partOf,
  partsFile,
  partsIndexFile,
  type PartsIndex,
} from '../../../packaging/core/parts.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {tokensFile} from '../../../packaging/profile/profile-colours.ts';
import type {Schemas} from '../../../packaging/package/package-files.ts';
import {samplePlayerFolder} from '../sample-sources.ts';
import {root} from './core-bundle.ts';

/** What a desk fetches, by address, and the player in it. */
export interface DeskSite {
  readonly files: Map<string, Uint8Array>;
  readonly player: Player;
}

/** The parts as the build lays them out. @param media films of the course, by path from the project's root */
export async function deskSite(
  schemas: Schemas,
  media: readonly (readonly [string, Uint8Array])[] = [],
): Promise<DeskSite> {
  const folder = await samplePlayerFolder();
  const [playerFiles, content, tokensCss] = await Promise.all([
    readFolder(folder),
    readContent(root),
    readFile(join(root, tokensFile), 'utf8'),
  ]);
  const choices = choicesOf(content, compileCourse(content, {scope: 'course', withApart: true}));
  const parts = packParts({playerFiles, schemas, content, tokensCss, ingredients: [], choices});
  const index: PartsIndex = {
    parts: partOf(partsFile, parts),
    media: Object.fromEntries(media.map(([path, bytes]) => [path, partOf(path, bytes)])),
  };
  const files = new Map([
    ...media,
    [partsFile, parts],
    [partsIndexFile, new TextEncoder().encode(JSON.stringify(index))],
  ]);
  return {files, player: await readPlayer(folder)};
}
