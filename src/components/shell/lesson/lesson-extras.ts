/** What a lesson shows besides its own file and the progress; everything of it may be missing. */
import type {HelpContact} from '../../../domain/pages/help.ts';
import type {Institutions} from '../../../domain/pages/institution.ts';
import type {Bits} from '../../../domain/progress/progress.ts';

export interface LessonExtras {
  /** Block id → what the learner wrote there for themselves, as it was when the lesson was opened. */
  readonly notes: ReadonlyMap<string, string>;
  /** Block id → the packed ratings of the same statements at the beginning of the course. */
  readonly earlier: ReadonlyMap<string, Bits>;
  /** False where this device keeps no notes. */
  readonly canKeep: boolean;
  /** The lesson is read step by step instead of as one page. */
  readonly byStep: boolean;
  /** Id of the block where the learner stopped, when the lesson opens there; undefined: it opens at its top. */
  readonly resumesAt?: string | undefined;
  /** For an action plan: the institutions, and the contacts they name. */
  readonly institutions: Institutions | undefined;
  readonly contacts: readonly HelpContact[];
  /** For what is printed of an action plan: the course's version and the state of the law, in words. */
  readonly edition: readonly string[];
}

export const noExtras: LessonExtras = {
  notes: new Map(),
  earlier: new Map(),
  canKeep: true,
  byStep: false,
  institutions: undefined,
  contacts: [],
  edition: [],
};
