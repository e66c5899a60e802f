/** What the shell shows: everything is loaded before a view is set, so it renders at once. */
import type {Lesson, Module} from '../../domain/course/course.ts';
import type {LessonExtras} from './lesson/lesson-extras.ts';
import type {PlayerState} from './player-state.ts';

export type View =
  | {readonly type: 'loading'}
  | {readonly type: 'home'}
  | {readonly type: 'module'; readonly module: Module}
  | {
      readonly type: 'lesson';
      readonly module: Module;
      readonly lesson: Lesson;
      readonly extras: LessonExtras;
      readonly block?: string | undefined;
    }
  | {readonly type: 'page'; readonly page: Page}
  | {readonly type: 'question'; readonly question: Question}
  /** A visit was ended by its button: nothing of the course is on screen but this page. */
  | {readonly type: 'ended'; readonly page: Page}
  | {readonly type: 'failed'; readonly reason: 'load' | 'not-found' | 'refused'};

/**
 * A page beside the course, e.g. the glossary. Whoever loads it brings its template along: the shell
 * knows none of them, so the first launch carries none of them.
 */
export interface Page {
  readonly title: string;
  readonly render: (state: PlayerState) => unknown;
}

/** What has to be answered before the course can begin: there is no state yet. */
export interface Question {
  readonly title: string;
  readonly render: () => unknown;
}

/** A dialog over the page, brought along in the same way. It asks to be closed by `course-close-panel`. */
export interface Panel {
  readonly render: (state: PlayerState, view: View) => unknown;
}
