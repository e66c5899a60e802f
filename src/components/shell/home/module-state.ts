import {isLessonBegun, isLessonDone, type ModuleState} from '../../../domain/progress/continue-place.ts';
import type {LessonSummary} from '../../../domain/course/course.ts';
import {requiredLessons} from '../../../domain/progress/outcome.ts';
import type {PlayerState} from '../player-state.ts';

/** Undefined for a module that the course does not have. */
export function moduleStateIn(
  {course, progress, outcome: {modules}}: Pick<PlayerState, 'course' | 'progress' | 'outcome'>,
  moduleId: string,
): ModuleState | undefined {
  const summary = course.modules.find(({id}) => id === moduleId);
  const outcome = summary && modules.get(summary.tracking);
  if (!outcome) return undefined;
  const {tracking} = summary;
  const {place} = progress;
  const lastLesson = place?.module === tracking ? place.lesson : undefined;
  return {summary, outcome, role: progress.role, progress: progress.modules.get(tracking), lastLesson};
}

export type Status = 'done' | 'started' | 'open';

export function lessonStatus(lesson: LessonSummary, state: ModuleState): Status {
  if (isLessonDone(lesson, state)) return 'done';
  return isLessonBegun(lesson, state) ? 'started' : 'open';
}

/** True when completion asks for the lesson in general, and the learner's institution may leave it out. */
export const isOptional = ({tracking}: LessonSummary, {summary, role}: ModuleState): boolean =>
  summary.required.includes(tracking) && !requiredLessons(summary, role).includes(tracking);

/** How far a whole module is: done when all that it asks for is; at 0 % nothing of it is. */
export function moduleStatus({outcome}: Pick<ModuleState, 'outcome'>): Status {
  return outcome.complete ? 'done' : outcome.measure < 0.01 ? 'open' : 'started';
}
