/** What a learner who comes back wants to know at a glance: where they were, what comes, how much is left and done. */
import type {Module} from '../course/course.ts';
import {isLessonBegun, type ContinuePlace, type ModuleState} from './continue-place.ts';

export interface Resume {
  /** Undefined while it is not known which lesson it is. */
  readonly here: ResumeLesson | undefined;
  /** Of all modules: lessons that are asked for. */
  readonly lessons: {readonly done: number; readonly all: number};
  /** Of all modules. */
  readonly tests: {readonly passed: number; readonly all: number};
  /** To the end of all modules, as if what is asked for in one took equally long. */
  readonly minutesLeft: number;
}

export interface ResumeLesson {
  /** It was begun; else it is the next one. */
  readonly isBegun: boolean;
  /** Tasks that were taken up, and all. */
  readonly tasks: {readonly done: number; readonly all: number};
  /** What is left of it, as if each of its tasks took as long as another; at least 1. */
  readonly minutes: number;
  /** The lesson after it in the module. */
  readonly next: {readonly title: string; readonly minutes: number} | undefined;
}

/**
 * @param place where the learner goes on
 * @param outline of the place's module, once it is there
 */
export function resumeOf(
  place: Pick<ContinuePlace, 'summary' | 'lesson'>,
  outline: Pick<Module, 'lessons'> | undefined,
  modules: readonly ModuleState[],
): Resume {
  const tested = modules.filter((module) => module.summary.quiz);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    here: resumeLesson(place, outline, modules),
    lessons: {
      done: sum(modules.map(({outcome}) => outcome.lessonsDone)),
      all: sum(modules.map(({outcome}) => outcome.lessonsRequired)),
    },
    tests: {passed: tested.filter(({outcome}) => outcome.quizPassed).length, all: tested.length},
    minutesLeft: Math.round(
      sum(modules.map((module) => module.summary.minutes * (1 - module.outcome.measure))),
    ),
  };
}

function resumeLesson(
  {summary, lesson}: Pick<ContinuePlace, 'summary' | 'lesson'>,
  outline: Pick<Module, 'lessons'> | undefined,
  modules: readonly ModuleState[],
): ResumeLesson | undefined {
  const module = modules.find((each) => each.summary.id === summary.id);
  if (!lesson || !outline || !module) return undefined;
  const {progress} = module;
  const {activities = []} = lesson;
  const done = activities.filter((tracking) =>
    isLessonBegun({tracking}, {progress, lastLesson: undefined}),
  ).length;
  const share = activities.length === 0 ? 1 : 1 - done / activities.length;
  return {
    isBegun: isLessonBegun(lesson, module),
    tasks: {done, all: activities.length},
    minutes: Math.max(1, Math.round(lesson.minutes * share)),
    next: outline.lessons[outline.lessons.findIndex(({id}) => id === lesson.id) + 1],
  };
}
