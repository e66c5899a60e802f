import type {LessonSummary} from '../course/course.ts';
import type {ModuleState} from './continue-place.ts';

/** How many activities of these lessons are done, and how many there are; a quiz is one. */
export function activitiesDone(
  lessons: readonly Pick<LessonSummary, 'activities'>[],
  {progress}: Pick<ModuleState, 'progress'>,
): {readonly done: number; readonly all: number} {
  const slots = lessons.flatMap(({activities = []}) => activities);
  return {done: slots.filter((slot) => progress?.done.has(slot)).length, all: slots.length};
}
