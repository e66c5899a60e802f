import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Film} from '../../../src/domain/blocks/video/video-block.ts';
import {hostedPlace} from '../../../src/domain/blocks/video/video-host.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';

/** Language → lessons, as compiled. */
type Lessons = ReadonlyMap<string, readonly Pick<Lesson, 'blocks'>[]>;

/** Files that the films of these lessons need, by their path in the package, which is that in the project. */
export const mediaPaths = (lessons: Lessons): readonly string[] =>
  sortedOnce(filmsIn(lessons).flatMap((film) => (film.kind === 'file' ? [film.src, film.poster] : [])));

/** Servers of others from which these lessons show films, once one asks for them: CSP sources. */
export const frameOrigins = (lessons: Lessons): readonly string[] =>
  sortedOnce(filmsIn(lessons).flatMap((film) => (film.kind === 'hosted' ? [hostedPlace(film).origin] : [])));

/** Reads what the films of these lessons need. Those that are missing are an author's mistake, reported by the check. */
export async function readMedia(root: string, lessons: Lessons): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = mediaPaths(lessons).map(async (path) => {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    return bytes ? [[path, new Uint8Array(bytes)] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

function filmsIn(lessons: Lessons): readonly Film[] {
  const blocks = [...lessons.values()].flat().flatMap((lesson) => lesson.blocks);
  return blocks.flatMap((block) => (block.type === 'video' && block.film ? [block.film] : []));
}

const sortedOnce = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
