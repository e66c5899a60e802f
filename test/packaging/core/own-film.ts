import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './core-bundle.ts';

/** Of a profile that puts a film into a place of the module `definitions`. */
export const filmYaml =
  '\nvideos: {be-aware: {file: profiles/paraugi/be-aware.mp4, author: Dome, licence: Dome atļāvusi}}\n';

/** The film, its picture, and captions in every language, by the names that they have beside the profile's logo. */
export async function filmFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const read = async (name: string) =>
    new Uint8Array(await readFile(join(root, 'test/fixtures/tiny-films/media/videos', name)));
  const captions = await read('bell.lv.vtt');
  return {
    'be-aware.mp4': await read('bell.mp4'),
    'be-aware.poster.svg': await read('bell.poster.svg'),
    'be-aware.lv.vtt': captions,
    'be-aware.en.vtt': captions,
    'be-aware.ru.vtt': captions,
  };
}

/** What the course itself has of films in that module, by path from the project's root. */
export function filmsOfCourse(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const paths = ['act-means-purpose', 'growing-debt'].flatMap((name) =>
    ['mp4', 'poster.webp'].map((ending) => `media/films/${name}.${ending}`),
  );
  return Promise.all(
    paths.map(async (path) => [path, new Uint8Array(await readFile(join(root, path)))] as const),
  );
}
