import type {Source} from '../../domain/course/course.ts';
import type {ModuleProgress} from '../../domain/progress/progress.ts';
import type {EndWay} from '../shell/end-way.ts';
import type {LessonExtras} from '../shell/lesson/lesson-extras.ts';

/** What blocks need from the lesson around them. */
export interface BlockContext {
  readonly module: string;
  readonly sources: readonly Source[];
  readonly progress: ModuleProgress | undefined;
  /** Decides shuffles; the same for the whole attempt. */
  readonly seed: number;
  /** No answer is taken: the session has ended, or another page has the course open. */
  readonly readOnly: boolean;
  /** See `PlayerState`. */
  readonly isPreview: boolean;
  /** Offered after a passed test. */
  readonly endWay: EndWay;
  /** Lesson id → title, for results by objective. */
  readonly objectiveTitles: ReadonlyMap<string, string>;
  /** Number of the learner's institution, see `domain/course/roles.ts`. */
  readonly role: number | undefined;
  readonly extras: LessonExtras;
  /** Id of the block that somebody was led to: it is shown open. */
  readonly sought?: string | undefined;
  /** Shown in the midst of a quiz, whose screens are one block; see `trouble-notice`. */
  readonly trouble?: unknown;
}
