import type {Course, Module} from '../../domain/course/course.ts';
import type {Outcome} from '../../domain/progress/outcome.ts';
import type {Progress} from '../../domain/progress/progress.ts';

/** Whether the newest change stands on this device: `yes`, it is on its way there (`pending`), or it does not keep it. */
export type Kept = 'yes' | 'pending' | 'no';

/** How the learner's work is kept right now. */
export type SaveState = 'saved' | 'saving' | 'unsent' | 'failed' | 'closed';

/** Everything the shell shows once the course is there. */
export interface PlayerState {
  readonly course: Course;
  readonly progress: Progress;
  /** With measures as a learner is told, see `shownOutcome`. */
  readonly outcome: Outcome;
  /** Undefined in review and browse, and beside another page with the course: nothing is written. */
  readonly save: SaveState | undefined;
  /** What this device does with the newest change, whatever the LMS says. */
  readonly kept: Kept;
  /** The LMS takes nothing of this visit any more, as after another login; only a new launch helps. */
  readonly isStale: boolean;
  /** No LMS was found: work is kept on this device. */
  readonly local: boolean;
  /** The LMS's app plays the package: it keeps what it is sent, and brings it to the LMS later. Default: false. */
  readonly isInApp?: boolean;
  /** Nothing could be saved any more: everything is readable, nothing is taken. */
  readonly readOnly: boolean;
  /** Lines above the page, the newest last. */
  readonly notices: readonly Notice[];
  /** First start: the own institution was not asked for yet. */
  readonly asksRole: boolean;
  /** Outlines that are there, by the module's id. */
  readonly outlines: ReadonlyMap<string, Module>;
  /** Address of the drawings of the start pages; absent until the first screen can be used. */
  readonly covers?: string | undefined;
  /** `module/lesson` → id of the block at which the learner was, as far as that is known. */
  readonly blocksLeft: ReadonlyMap<string, string>;
  /** The LMS said where a learner goes who ends the course. */
  readonly canReturn: boolean;
  /** There is an LMS to end the session in. */
  readonly canEnd: boolean;
  /** A look before learning: answers are taken and kept nowhere. */
  readonly isPreview: boolean;
  /** Titles of modules in other SCOs that should be passed first; `unknown` where the LMS does not say. */
  readonly waitsFor: readonly string[] | 'unknown';
}

/** `calm`: good to know, nothing to do; `important`: something is other than the learner expects. */
export interface Notice {
  readonly tone: 'calm' | 'important';
  readonly text: string;
  /** What can be done about it: `reload`, the course begins anew in this page. */
  readonly action?: 'reload' | undefined;
}
