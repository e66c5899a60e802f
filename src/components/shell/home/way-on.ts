import type {ContinuePlace} from '../../../domain/progress/continue-place.ts';
import type {CoursePlace} from '../../../domain/course/route.ts';

/** The address of the place where a learner goes on; of its module while nothing more is known. */
export function routeTo(
  {kind, summary: {id: module}, lesson}: ContinuePlace,
  blocksLeft: ReadonlyMap<string, string>,
): CoursePlace {
  if (!lesson) return {module};
  const block = kind === 'again' ? undefined : blocksLeft.get(`${module}/${lesson.id}`);
  return {module, lesson: lesson.id, ...(block !== undefined && {block})};
}
