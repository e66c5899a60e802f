import type {Film} from '../../../src/domain/blocks/video/video-block.ts';
import {hostedPlace} from '../../../src/domain/blocks/video/video-host.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';

/** Language → lessons, as compiled. */
export type Lessons = ReadonlyMap<string, readonly Pick<Lesson, 'blocks'>[]>;

/** Files that films and pictures of these lessons need, by their path in the package, which is that in the project. */
export const mediaPaths = (lessons: Lessons): readonly string[] =>
  sortedOnce([
    ...filmsIn(lessons).flatMap((film) => (film.kind === 'file' ? [film.src, film.poster] : [])),
    ...blocksIn(lessons).flatMap((block) =>
      block.type === 'figure' && block.picture !== undefined ? [block.picture] : [],
    ),
  ]);

/** Servers of others from which these lessons show films, once one asks for them: CSP sources. */
export const frameOrigins = (lessons: Lessons): readonly string[] =>
  sortedOnce(filmsIn(lessons).flatMap((film) => (film.kind === 'hosted' ? [hostedPlace(film).origin] : [])));

const blocksIn = (lessons: Lessons) => [...lessons.values()].flat().flatMap((lesson) => lesson.blocks);

const filmsIn = (lessons: Lessons): readonly Film[] =>
  blocksIn(lessons).flatMap((block) => (block.type === 'video' && block.film ? [block.film] : []));

const sortedOnce = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
