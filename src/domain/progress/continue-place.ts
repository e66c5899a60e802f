/**
 * Where a learner goes on: the one rule for the start page, a module's page and the way back into the course. The
 * lesson that was left open, but no quiz that was just failed while lessons are left; else the first one in the order of
 * the course that is asked and not done; else what is left. Computed from summaries; an outline adds which lesson it is.
 */
import type {LessonSummary, Module, ModuleSummary} from '../course/course.ts';
import {requiredLessons, type ModuleOutcome} from './outcome.ts';
import {isFinished} from './open-try.ts';
import type {ModuleProgress} from './progress.ts';

/** How far the learner is in one module. */
export interface ModuleState {
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
 * @param modules the modules among which the learner goes on, in the order of the course
 * @param outlines by the module's id, as far as they are there
 */
export function continuePlace(
  modules: readonly ModuleState[],
  outlines: Outlines,
): ContinuePlace | undefined {
  const lessonsOf = ({summary}: ModuleState) => outlines.get(summary.id)?.lessons;
  const isLeft = (module: ModuleState) => isLeftOpen(module, lessonsOf(module));
  const next = (module: ModuleState) => nextLesson(lessonsOf(module) ?? [], module);
  const module =
    modules.find(isLeft) ??
    modules.find(({outcome}) => !outcome.complete) ??
    modules.find(next) ??
    modules[0];
  if (!module) return undefined;
  const {summary, outcome} = module;
  const lesson = next(module);
  const isOver = outcome.complete && !lesson && !isLeft(module);
  const isBegun = modules.some(({progress}) => progress !== undefined);
  return {
    kind: isOver ? 'again' : isBegun ? 'continue' : 'start',
    summary,
    lesson: lesson ?? lessonsOf(module)?.[0],
  };
}

/** A quiz is done when it is passed, not when a try is over. */
export const isLessonDone = (
  {kind, tracking}: Pick<LessonSummary, 'kind' | 'tracking'>,
  {progress, outcome}: Pick<ModuleState, 'progress' | 'outcome'>,
): boolean => progress?.done.has(tracking) === true && (kind !== 'quiz' || outcome.quizPassed);

/** Something in it was answered or done, or it is the one last on screen. */
export function isLessonBegun(
  {tracking, activities = []}: Pick<LessonSummary, 'tracking' | 'activities'>,
  {progress, lastLesson}: Pick<ModuleState, 'progress' | 'lastLesson'>,
): boolean {
  const isTouched = (slot: number) =>
    progress?.done.has(slot) || progress?.answers.has(slot) || progress?.quizzes.has(slot);
  return tracking === lastLesson || [tracking, ...activities].some(isTouched);
}

/**
 * The lesson last on screen is not done. Without the outline nobody knows which lesson is the quiz; one that is done
 * and not required is taken for it until the quiz is passed.
 */
function isLeftOpen(module: ModuleState, lessons: readonly LessonSummary[] | undefined): boolean {
  const {summary, progress, outcome, lastLesson} = module;
  if (lastLesson === undefined || !summary.lessons.includes(lastLesson)) return false;
  const last = lessons?.find(({tracking}) => tracking === lastLesson);
  if (lessons) return last !== undefined && !isLessonDone(last, module);
  const isDone = progress?.done.has(lastLesson);
  return !isDone || (!outcome.quizPassed && !summary.required.includes(lastLesson));
}

/** The module's quiz waits with a result, not with a question. */
function isTried({summary: {quiz}, progress}: ModuleState): boolean {
  const open = quiz && progress?.quizzes.get(quiz.tracking)?.open;
  return open !== undefined && isFinished(open);
}

function nextLesson(lessons: readonly LessonSummary[], module: ModuleState): LessonSummary | undefined {
  const {summary, role, lastLesson} = module;
  const open = lessons.filter((lesson) => !isLessonDone(lesson, module));
  const required = requiredLessons(summary, role);
  // What nobody is asked for stands in the order as long as nothing after it was begun: a pre-check comes first or not at all.
  const isDue = (lesson: LessonSummary) =>
    required.includes(lesson.tracking) ||
    lesson.kind === 'quiz' ||
    (!summary.required.includes(lesson.tracking) &&
      !lessons.slice(lessons.indexOf(lesson) + 1).some((later) => isLessonBegun(later, module)));
  return (
    open.find(({tracking, kind}) => tracking === lastLesson && (kind !== 'quiz' || !isTried(module))) ??
    open.find(isDue) ??
    // A pre-check after the lessons asks for nothing that one could still think beforehand.
    open.find(({kind}) => kind !== 'pre-check')
  );
}
