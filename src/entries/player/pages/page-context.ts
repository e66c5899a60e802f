import type {Page} from '../../../components/shell/view.ts';
import type {Course} from '../../../domain/course/course.ts';
import type {Content} from '../../../runtime/content.ts';
import type {DeviceNotes} from '../../../runtime/device/device-notes.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import type {CallLog} from '../../../runtime/diagnostics/call-log.ts';
import type {TypedName} from '../kept/kept-notes.ts';
import type {Visited} from './technical.ts';

/** What a page beside the course may need of the visit. */
export interface PageContext {
  readonly course: Course;
  readonly content: Content;
  /** What is kept on this device alone. */
  readonly notes: DeviceNotes;
  readonly own: DeviceOwn;
  readonly typedName: TypedName;
  /** As the LMS names the learner; '' where there is none. */
  readonly learnerName: string;
  /** What the LMS was asked, and what it answered. */
  readonly calls: CallLog;
  readonly visited: Visited;
}

/** Loads what a page shows; `part`: what stands behind its name in the address. Undefined: there is no such part. */
export type OpenPage = (context: PageContext, part: string | undefined) => Promise<Page | undefined>;
