/**
 * What progress means: lessons done, score, completion, progress measure. Computed from the
 * course's summaries alone, so that no lesson has to be loaded.
 *
 * Score: of scope module, the best finished try of its quiz; of scope course, that of the final
 * test. A course without a final test has the mean of its modules' best tries (0 for a quiz not
 * finished yet), undefined until one is finished.
 */
import type {Course, ModuleSummary} from '../course/course.ts';
import {effectivePassMark, isPassed, scoringModule} from '../quiz/passing.ts';
import type {ModuleProgress, Progress} from './progress.ts';
import {isKnownRole} from '../course/roles.ts';

export interface ModuleOutcome {
  /** Required lessons done, and how many there are. */
  readonly lessonsDone: number;
  readonly lessonsRequired: number;
  /** Best finished try of the scored quiz, 0..100; undefined before the first, or without a quiz. */
  readonly quizBest: number | undefined;
  /** The scored quiz was passed; true, too, without one. */
  readonly quizPassed: boolean;
  /** Share of required lessons and quiz that are done, 0..1, not rounded. */
  readonly measure: number;
  /** All required lessons done and the quiz passed. */
  readonly complete: boolean;
}

export interface Outcome {
  /** Module number → outcome, for every module of the course. */
  readonly modules: ReadonlyMap<number, ModuleOutcome>;
  /** Complete and passed, now or at an earlier launch: what was finished once stays so. */
  readonly finished: boolean;
  /** 0..100; undefined before a first finished try. */
  readonly scoreRaw: number | undefined;
  /** 0..1 in steps of 0.001; never below `progress.measure`, and 1 only when finished. */
  readonly measure: number;
}

/** @param askedMark pass mark that the LMS asks for, 0..100, see `effectivePassMark` */
export function outcomeOf(course: Course, progress: Progress, askedMark?: number): Outcome {
  const summaries = course.modules.map((module) => ({
    ...module,
    required: requiredLessons(module, progress.role),
  }));
  const scoring = scoringModule(course.scope, summaries);
  const modules = new Map(
    summaries.map((module) => {
      const {id, tracking, quiz} = module;
      const passMark = effectivePassMark(id, quiz?.passMark ?? 0, course, askedMark);
      return [tracking, moduleOutcome(module, progress.modules.get(tracking), passMark)] as const;
    }),
  );
  const inScope = summaries.filter(({id}) => course.scope === 'course' || course.scope === id);
  const outcomes = inScope.flatMap(({tracking}) => modules.get(tracking) ?? []);
  const isComplete = outcomes.length > 0 && outcomes.every(({complete}) => complete);
  return {
    modules,
    // The measure reaches 1 only when finished, so it remembers that across content updates.
    finished: isComplete || progress.measure === 1,
    scoreRaw: scoring ? modules.get(scoring.tracking)?.quizBest : meanScore(inScope, modules),
    measure: Math.max(progress.measure, isComplete ? 1 : unfinishedMeasure(inScope, modules)),
  };
}

/** Tracking numbers of the lessons that completion asks of a learner of this institution. */
export function requiredLessons(
  {required, optionalFor}: Pick<ModuleSummary, 'required' | 'optionalFor'>,
  role: number | undefined,
): readonly number[] {
  if (!isKnownRole(role) || !optionalFor) return required;
  return required.filter((lesson) => !optionalFor[lesson]?.includes(role));
}

function moduleOutcome(
  {required, quiz}: ModuleSummary,
  progress: ModuleProgress | undefined,
  passMark: number,
): ModuleOutcome {
  const lessonsDone = required.filter((lesson) => progress?.done.has(lesson)).length;
  const quizBest = quiz && progress?.quizzes.get(quiz.tracking)?.best;
  const quizPassed = !quiz || isPassed(quizBest, passMark);
  const asked = required.length + (quiz ? 1 : 0);
  const done = lessonsDone + (quiz && quizPassed ? 1 : 0);
  return {
    lessonsDone,
    lessonsRequired: required.length,
    quizBest,
    quizPassed,
    measure: asked === 0 ? 1 : done / asked,
    complete: done === asked,
  };
}

function meanScore(
  inScope: readonly ModuleSummary[],
  modules: ReadonlyMap<number, ModuleOutcome>,
): number | undefined {
  const bests = inScope.filter(({quiz}) => quiz).map(({tracking}) => modules.get(tracking)?.quizBest);
  if (bests.every((best) => best === undefined)) return undefined;
  const sum = bests.reduce((total: number, best) => total + (best ?? 0), 0);
  return Math.round((sum / bests.length) * 100) / 100;
}

/** How much of the measure one lesson or quiz is at least, 0..1. */
export function lessonShare({modules}: Pick<Course, 'modules'>): number {
  const asked = modules.reduce((sum, {required, quiz}) => sum + required.length + (quiz ? 1 : 0), 0);
  return asked === 0 ? 1 : 1 / asked;
}

/** Every required lesson and every quiz weighs the same. */
function unfinishedMeasure(
  inScope: readonly ModuleSummary[],
  modules: ReadonlyMap<number, ModuleOutcome>,
): number {
  let asked = 0;
  let done = 0;
  for (const {tracking, required, quiz} of inScope) {
    const weight = required.length + (quiz ? 1 : 0);
    asked += weight;
    done += weight * (modules.get(tracking)?.measure ?? 0);
  }
  return asked === 0 ? 0 : Math.min(0.999, Math.round((done / asked) * 1000) / 1000);
}
