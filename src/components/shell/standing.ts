import type {LessonSummary, ModuleSummary} from '../../domain/course.ts';
import {requiredLessons, type ModuleOutcome} from '../../domain/outcome.ts';
import type {ModuleProgress} from '../../domain/progress.ts';
import type {PlayerState} from './player-state.ts';

/** How far the learner is in one module. */
export interface Standing {
  readonly summary: ModuleSummary;
  readonly progress: ModuleProgress | undefined;
  readonly outcome: ModuleOutcome;
  /** Number of the learner's institution, see `domain/roles.ts`. */
  readonly role: number | undefined;
  /** Tracking number of the lesson last on screen, if it was in this module. */
  readonly lastLesson: number | undefined;
}

/** Undefined for a module that the course does not have. */
export function standingIn(
  {course, progress, outcome: {modules}}: Pick<PlayerState, 'course' | 'progress' | 'outcome'>,
  moduleId: string,
): Standing | undefined {
  const summary = course.modules.find(({id}) => id === moduleId);
  const outcome = summary && modules.get(summary.tracking);
  if (!outcome) return undefined;
  const {tracking} = summary;
  const {place} = progress;
  const lastLesson = place?.module === tracking ? place.lesson : undefined;
  return {summary, outcome, role: progress.role, progress: progress.modules.get(tracking), lastLesson};
}

export type Status = 'done' | 'started' | 'open';

/** A quiz is done when it is passed, not when a try is over. */
export function lessonStatus(
  {kind, tracking, activities = []}: LessonSummary,
  {progress, outcome, lastLesson}: Standing,
): Status {
  if (progress?.done.has(tracking) && (kind !== 'quiz' || outcome.quizPassed)) return 'done';
  const isTouched = (slot: number) =>
    progress?.done.has(slot) || progress?.answers.has(slot) || progress?.quizzes.has(slot);
  return tracking === lastLesson || activities.some(isTouched) ? 'started' : 'open';
}

/** True when completion asks for the lesson in general, and the learner's institution may leave it out. */
export const isOptional = ({tracking}: LessonSummary, {summary, role}: Standing): boolean =>
  summary.required.includes(tracking) && !requiredLessons(summary, role).includes(tracking);

/** How far a whole module is: done when all that it asks for is. */
export function moduleStatus({outcome, progress}: Pick<Standing, 'outcome' | 'progress'>): Status {
  return outcome.complete ? 'done' : progress ? 'started' : 'open';
}
