import type {Course} from '../../domain/course/course.ts';
import type {DeviceStore} from '../device-copy/device-store.ts';
import type {SaveQueueClock} from '../save-queue/save-queue-options.ts';
import type {Launch, Tracker} from '../tracker.ts';

/** What a session is opened with. */
export interface OpenSessionOptions {
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  /** What the device keeps; joined with its disk as far as that answered. */
  readonly store: DeviceStore;
  /** False when another page has this course open: nothing is written from here. A promise while that is being asked. */
  readonly isAlone: boolean | Promise<boolean>;
  /** The page came out of the browser's history. Default: false. */
  readonly isReturned?: boolean;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Milliseconds spent in this visit so far. */
  readonly spentMs: () => number;
  /** 8 lower-case hex digits, random. */
  readonly newAttempt: () => string;
  /** Asks the learner whether to go on with work that only this device holds. */
  readonly askTakeUp: (savedAtMs: number) => Promise<boolean>;
  /** Lets the browser do other things between two long steps of going on with earlier work. Default: it may not. */
  readonly pause?: () => Promise<void>;
  /** For these two see `SaveQueueOptions`. */
  readonly isReachable?: () => Promise<boolean>;
  readonly isShown?: () => boolean;
  readonly queueClock?: SaveQueueClock;
}
