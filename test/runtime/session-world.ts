import {openSession, type OpenedSession} from '../../src/runtime/session/open-session.ts';
import type {DeviceStore} from '../../src/runtime/device-copy/device-store.ts';
import type {Course} from '../../src/domain/course/course.ts';
import type {Launch, Tracker} from '../../src/runtime/tracker.ts';
import {Chance} from './fault-lab/chance.ts';
import {labCourse, labModules} from './fault-lab/lab-course.ts';
import {fakeLabLms} from './fault-lab/lab-lms.ts';
import {VirtualClock} from './fault-lab/virtual-clock.ts';

/** A course without a screen that was opened in an LMS. */
export interface OpenedPage {
  readonly opened: OpenedSession;
  readonly tracker: Tracker;
}

export interface PageOptions {
  /** What the LMS tells otherwise. */
  readonly changes?: Partial<Launch>;
  readonly course?: Course;
  /** False: another page has this course open. Left out: true. A promise: the other pages are being asked. */
  readonly isAlone?: boolean | Promise<boolean>;
  /** See `OpenSessionOptions`. */
  readonly pause?: () => Promise<void>;
}

/** The strict fake LMS and the sessions opened in it: pages of a fresh launch, and pages out of the history. */
export function sessionWorld(standard: 'scorm12' | 'scorm2004') {
  const clock = new VirtualClock(new Chance(1));
  const lms = fakeLabLms({standard, isStrict: true}, clock);
  let attempts = 0;
  const open = async (
    tracker: Tracker,
    store: DeviceStore,
    {
      isReturned,
      changes = {},
      course = labCourse,
      isAlone = true,
      pause,
    }: PageOptions & {readonly isReturned: boolean},
  ): Promise<OpenedPage> => {
    const opened = await openSession({
      course,
      tracker,
      launch: {...(await tracker.open()), ...changes},
      store,
      isAlone,
      isReturned,
      now: clock.now,
      spentMs: () => 1_000,
      newAttempt: () => `0000000${(attempts += 1)}`,
      askTakeUp: () => Promise.resolve(true),
      queueClock: clock,
      isShown: () => !lms.faults.isHidden,
      ...(pause && {pause}),
    });
    for (const module of labModules) opened.session.addModule(module);
    return {opened, tracker};
  };
  return {
    lms,
    clock,
    first: (store: DeviceStore, options: PageOptions = {}) =>
      open(lms.launch(), store, {...options, isReturned: false}),
    back: (store: DeviceStore, options: PageOptions = {}) => {
      const old = lms.launchOld?.();
      if (!old) throw new Error('No page was opened yet.');
      return open(old, store, {...options, isReturned: true});
    },
  };
}
