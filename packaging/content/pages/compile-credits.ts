import type {FilmCredits} from '../../../src/domain/pages/film-credits.ts';
import {hrefOf} from '../../../src/domain/course/route.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';

/** Whose films these lessons show, in the order in which a learner meets them. */
export const compileCredits = (lessons: readonly CompiledLesson[]): FilmCredits =>
  lessons.flatMap(({lesson: {module, id, lang, blocks}}) =>
    blocks.flatMap((block) => {
      if (block.type !== 'video' || !block.film) return [];
      const {author, licence} = block.film;
      const href = hrefOf({module, lesson: id, block: block.id});
      return [{title: block.title, ...(lang !== undefined && {lang}), author, licence, href}];
    }),
  );
