/**
 * Where a learner goes on: the one rule for the start page, a module's page and the way back into the course. The
 * lesson that was left open; else the first one in the order of the course that is asked and not done; else what
 * is left. Computed from summaries; an outline adds which lesson it is.
 */
import type {LessonSummary, Module, ModuleSummary} from '../course/course.ts';
import {requiredLessons, type ModuleOutcome} from './outcome.ts';
import type {ModuleProgress} from './progress.ts';

/** How far the learner is in one module. */
export interface ModuleStanding {
  readonly summary: ModuleSummary;
  readonly progress: ModuleProgress | undefined;
  readonly outcome: ModuleOutcome;
  /** Number of the learner's institution, see `roles.ts`. */
  readonly role: number | undefined;
  /** Tracking number of the lesson last on screen, if it was in this module. */
  readonly lastLesson: number | undefined;
}

export interface ContinuePlace {
  /** `start`: nothing was begun here; `again`: nothing is left. */
  readonly kind: 'start' | 'continue' | 'again';
  readonly summary: ModuleSummary;
  /** Undefined while the module's outline is not there. */
  readonly lesson: LessonSummary | undefined;
}

type Outlines = ReadonlyMap<string, Pick<Module, 'lessons'>>;

/**
 * Undefined only without modules.
 * @param standings the modules among which the learner goes on, in the order of the course
 * @param outlines by the module's id, as far as they are there
 */
export function continuePlace(
  standings: readonly ModuleStanding[],
  outlines: Outlines,
): ContinuePlace | undefined {
  const lessonsOf = ({summary}: ModuleStanding) => outlines.get(summary.id)?.lessons;
  const isLeft = (standing: ModuleStanding) => isLeftOpen(standing, lessonsOf(standing));
  const next = (standing: ModuleStanding) => nextLesson(lessonsOf(standing) ?? [], standing);
  const standing =
    standings.find(isLeft) ??
    standings.find(({outcome}) => !outcome.complete) ??
    standings.find(next) ??
    standings[0];
  if (!standing) return undefined;
  const {summary, outcome} = standing;
  const lesson = next(standing);
  const isOver = outcome.complete && !lesson && !isLeft(standing);
  const isBegun = standings.some(({progress}) => progress !== undefined);
  return {
    kind: isOver ? 'again' : isBegun ? 'continue' : 'start',
    summary,
    lesson: lesson ?? lessonsOf(standing)?.[0],
  };
}

/** A quiz is done when it is passed, not when a try is over. */
export const isLessonDone = (
  {kind, tracking}: Pick<LessonSummary, 'kind' | 'tracking'>,
  {progress, outcome}: Pick<ModuleStanding, 'progress' | 'outcome'>,
): boolean => progress?.done.has(tracking) === true && (kind !== 'quiz' || outcome.quizPassed);

/** Something in it was answered or done, or it is the one last on screen. */
export function isLessonBegun(
  {tracking, activities = []}: LessonSummary,
  {progress, lastLesson}: Pick<ModuleStanding, 'progress' | 'lastLesson'>,
): boolean {
  const isTouched = (slot: number) =>
    progress?.done.has(slot) || progress?.answers.has(slot) || progress?.quizzes.has(slot);
  return tracking === lastLesson || [tracking, ...activities].some(isTouched);
}

/**
 * The lesson last on screen is not done. Without the outline nobody knows which lesson is the quiz; one that is done
 * and not required is taken for it until the quiz is passed.
 */
function isLeftOpen(standing: ModuleStanding, lessons: readonly LessonSummary[] | undefined): boolean {
  const {summary, progress, outcome, lastLesson} = standing;
  if (lastLesson === undefined || !summary.lessons.includes(lastLesson)) return false;
  const last = lessons?.find(({tracking}) => tracking === lastLesson);
  if (lessons) return last !== undefined && !isLessonDone(last, standing);
  const isDone = progress?.done.has(lastLesson);
  return !isDone || (!outcome.quizPassed && !summary.required.includes(lastLesson));
}

function nextLesson(lessons: readonly LessonSummary[], standing: ModuleStanding): LessonSummary | undefined {
  const {summary, role, lastLesson} = standing;
  const open = lessons.filter((lesson) => !isLessonDone(lesson, standing));
  const required = requiredLessons(summary, role);
  // What nobody is asked for stands in the order as long as nothing after it was begun: a pre-check comes first or not at all.
  const isDue = (lesson: LessonSummary) =>
    required.includes(lesson.tracking) ||
    lesson.kind === 'quiz' ||
    (!summary.required.includes(lesson.tracking) &&
      !lessons.slice(lessons.indexOf(lesson) + 1).some((later) => isLessonBegun(later, standing)));
  return (
    open.find(({tracking}) => tracking === lastLesson) ??
    open.find(isDue) ??
    // A pre-check after the lessons asks for nothing that one could still think beforehand.
    open.find(({kind}) => kind !== 'pre-check')
  );
}
