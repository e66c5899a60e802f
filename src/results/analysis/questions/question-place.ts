import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {hrefOf} from '../../../domain/course/route.ts';

/**
 * Where in the course a question is taught: of a decision its very case, of a question of a quiz the lesson, or the module, that it asks about; as the
 * address in the course (`#/definitions/law`, `#/definitions/forms/by-the-shop`). Questions of packages apart from the course lead nowhere: the course has
 * none of them, and the first page of a module about the same is not where they are asked.
 */
export function questionPlaces(bank: QuestionBank | undefined): ReadonlyMap<string, string> {
  const course = bank?.scopes.find(({id, reports}) => id === 'course' && reports === 'all');
  const inCourse = new Set(course?.ids.map((id) => id.slice(0, id.indexOf('.'))));
  const lessons = new Map(
    bank?.modules.map(({id, lessons: own}) => [id, new Set(own.map((lesson) => lesson.id))]),
  );
  const placeOf = ({module, lesson, part, block, objective}: BankQuestion): string | undefined => {
    if (!inCourse.has(module)) return undefined;
    const place = part === 'quiz' ? objective : (lesson ?? objective);
    if (lessons.get(module)?.has(place))
      return hrefOf({module, lesson: place, ...(block !== undefined && {block})});
    return inCourse.has(objective) ? hrefOf({module: objective}) : undefined;
  };
  return new Map(
    (bank?.questions ?? []).flatMap((question): [string, string][] => {
      const place = placeOf(question);
      return place === undefined ? [] : [[question.id, place]];
    }),
  );
}
