/** What the shell shows: everything is loaded before a view is set, so it renders at once. */
import type {Lesson, Module} from '../../domain/course.ts';

export type View =
  | {readonly type: 'loading'}
  | {readonly type: 'home'}
  | {readonly type: 'module'; readonly module: Module}
  | {readonly type: 'lesson'; readonly module: Module; readonly lesson: Lesson}
  | {readonly type: 'failed'; readonly reason: 'load' | 'not-found' | 'refused'};

/** How the learner's work is kept right now. */
export type SaveState = 'saved' | 'saving' | 'unsent' | 'failed' | 'closed';
