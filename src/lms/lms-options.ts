import type {SchemaSource} from '../package-check/package-report.ts';
import type {Stage} from './run/stage.ts';
import type {AttemptStore} from './storage/attempt-store.ts';
import type {CourseStore} from './storage/course-store.ts';
import type {LearnerStore} from './storage/learner-store.ts';
import type {PackageStore} from './storage/package-store.ts';

/** What the built-in LMS works with. */
export interface LmsOptions {
  readonly packages: PackageStore;
  readonly attempts: AttemptStore;
  readonly courses: CourseStore;
  readonly learners: LearnerStore;
  /** Where content is played. */
  readonly stage: Stage;
  /** The site's own origin, where `stage` is another one: for who asks for it. */
  readonly ownStage?: Stage | undefined;
  /** Address of the folder with the built packages, with a slash at its end. */
  readonly builtFolder: string;
  /** Where the official schemas are. */
  readonly schemas: SchemaSource;
  /** Of the page. */
  readonly language: string;
  /** Name of the learner who is there from the beginning. */
  readonly firstLearnerName: string;
}
