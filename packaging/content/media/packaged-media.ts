import type {Film} from '../../../src/domain/blocks/video/video-block.ts';
import {hostedPlace} from '../../../src/domain/blocks/video/video-host.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';

/** Language → lessons, as compiled. */
export type Lessons = ReadonlyMap<string, readonly Pick<Lesson, 'blocks'>[]>;

/** Files that the films of these lessons need, by their path in the package, which is that in the project. */
export const mediaPaths = (lessons: Lessons): readonly string[] =>
  sortedOnce(filmsIn(lessons).flatMap((film) => (film.kind === 'file' ? [film.src, film.poster] : [])));

/** Servers of others from which these lessons show films, once one asks for them: CSP sources. */
export const frameOrigins = (lessons: Lessons): readonly string[] =>
  sortedOnce(filmsIn(lessons).flatMap((film) => (film.kind === 'hosted' ? [hostedPlace(film).origin] : [])));

function filmsIn(lessons: Lessons): readonly Film[] {
  const blocks = [...lessons.values()].flat().flatMap((lesson) => lesson.blocks);
  return blocks.flatMap((block) => (block.type === 'video' && block.film ? [block.film] : []));
}

const sortedOnce = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
