import type {Lesson, Module} from '../../../domain/course/course.ts';
import {hrefOf} from '../../../domain/course/route.ts';

/** The lessons before and after one, and the address after it: of the next lesson, else of the module. */
export function neighboursOf({id: module, lessons}: Module, {id}: Pick<Lesson, 'id'>) {
  const index = lessons.findIndex((lesson) => lesson.id === id);
  const next = lessons[index + 1];
  return {previous: lessons[index - 1], next, nextHref: hrefOf(next ? {module, lesson: next.id} : {module})};
}
