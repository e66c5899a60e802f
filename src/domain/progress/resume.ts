/** What a learner who comes back wants to know at a glance: where they were, what comes, how much is left and done. */
import type {Module} from '../course/course.ts';
import {isLessonBegun, type ContinuePlace, type ModuleState} from './continue-place.ts';

export interface Resume {
  /** The lesson was begun; else it is the next one. */
  readonly isBegun: boolean;
  /** Of the lesson: tasks that were taken up, and all. */
  readonly tasks: {readonly done: number; readonly all: number};
  /** Of the lesson, as if each of its tasks took as long as another; at least 1. */
  readonly minutes: number;
  /** The lesson after it in the module. */
  readonly next: {readonly title: string; readonly minutes: number} | undefined;
  /** Of all modules: lessons that are asked for. */
  readonly lessons: {readonly done: number; readonly all: number};
  /** Of all modules: tests, and the best mark of each that was tried, 0..100, in the order of the course. */
  readonly tests: {readonly passed: number; readonly all: number; readonly marks: readonly number[]};
  /** To the end of all modules, as if what is asked for in one took equally long. */
  readonly minutesLeft: number;
}

/**
 * @param place where the learner goes on, with its lesson
 * @param outline of the place's module
 * @returns undefined while it is not known which lesson it is
 */
export function resumeOf(
  {summary, lesson}: Pick<ContinuePlace, 'summary' | 'lesson'>,
  outline: Pick<Module, 'lessons'> | undefined,
  modules: readonly ModuleState[],
): Resume | undefined {
  const here = modules.find((module) => module.summary.id === summary.id);
  if (!lesson || !outline || !here) return undefined;
  const {progress} = here;
  const {activities = []} = lesson;
  const done = activities.filter((tracking) =>
    isLessonBegun({tracking}, {progress, lastLesson: undefined}),
  ).length;
  const share = activities.length === 0 ? 1 : 1 - done / activities.length;
  const tested = modules.filter((module) => module.summary.quiz);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    isBegun: isLessonBegun(lesson, here),
    tasks: {done, all: activities.length},
    minutes: Math.max(1, Math.round(lesson.minutes * share)),
    next: outline.lessons[outline.lessons.findIndex(({id}) => id === lesson.id) + 1],
    lessons: {
      done: sum(modules.map(({outcome}) => outcome.lessonsDone)),
      all: sum(modules.map(({outcome}) => outcome.lessonsRequired)),
    },
    tests: {
      passed: tested.filter(({outcome}) => outcome.quizPassed).length,
      all: tested.length,
      marks: tested.flatMap(({outcome}) => outcome.quizBest ?? []),
    },
    minutesLeft: Math.round(
      sum(modules.map((module) => module.summary.minutes * (1 - module.outcome.measure))),
    ),
  };
}
