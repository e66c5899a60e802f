import type {FrameLocator, Page} from 'playwright-core';

export type TestStandard = 'scorm12' | 'scorm2004-4th';

/** One LMS that a built package is taken in, as a learner and as an administrator see it. */
export interface LmsUnderTest {
  /** Launches the package, from a closed page or for the first time. */
  launch(): Promise<{page: Page; frame: FrameLocator}>;
  /** Closes the page as a learner does, without any goodbye. */
  closePage(): Promise<void>;
  /** What the LMS holds of the newest attempt; the package is open. */
  stored(): Promise<Stored>;
  /** Console errors of every page so far. */
  readonly errors: readonly string[];
  dispose(): Promise<void>;
}

/** Element name → stored value. */
export type Stored = Readonly<Record<string, string>>;

/** The elements that two standards name differently. */
export const names = {
  'scorm12': {
    status: ['cmi.core.lesson_status'],
    raw: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.total_time',
    response: 'student_response',
  },
  'scorm2004-4th': {
    status: ['cmi.completion_status', 'cmi.success_status'],
    raw: 'cmi.score.raw',
    exit: 'cmi.exit',
    time: 'cmi.total_time',
    response: 'learner_response',
  },
} satisfies Record<TestStandard, object>;
