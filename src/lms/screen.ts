import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {ScopeTitle} from '../domain/course/scope-titles.ts';
import type {CourseView} from './course/course-view.ts';
import type {Faults} from './profiles/faults.ts';
import type {ArchiveError} from '../package-check/archive/archive-error.ts';
import type {PackageError} from './package/package-error.ts';
import type {Playback} from './run/playback.ts';
import type {Learner, PackageRecord} from './storage/database.ts';

/** What is on screen. Replaced, never changed. */
export interface Screen {
  readonly learners: readonly Learner[];
  readonly learner: Learner;
  readonly packages: readonly PackageRecord[];
  readonly built: readonly BuiltPackage[];
  /** Titles of what built packages hold. */
  readonly titles: readonly ScopeTitle[];
  /** Name of the file being read. */
  readonly reading: string | undefined;
  /** What was done last, to be told. */
  readonly done: {readonly what: 'package-removed' | 'learner-added'; readonly name: string} | undefined;
  readonly fault: {readonly fileName: string; readonly error: PackageError | ArchiveError} | undefined;
  readonly open: PackageRecord | undefined;
  /** The learner's work at the open package. */
  readonly course: CourseView | undefined;
  /** True after a step that the sequencing of the package does not allow. */
  readonly isRefused: boolean;
  readonly playback: Playback | undefined;
  readonly faults: Faults;
  /** Somebody wants the open package to be played on the site's own origin although there is another one. */
  readonly isHere: boolean;
}
