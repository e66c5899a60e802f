/** What a page that edits lessons asks of a `PackageMaker`, and what it gets. Only data stands here. */
import type {MakingProblem} from './making-problem.ts';
import type {ReportedWords} from '../words/words-locks.ts';

/** A lesson in one language. */
export interface LessonPlace {
  readonly module: string;
  readonly lesson: string;
  readonly language: string;
}

/** A lesson that can be chosen. */
export interface LessonChoice {
  readonly module: string;
  readonly lesson: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A piece of a lesson whose words differ from the published ones. */
export interface ChangedWords {
  /** See `WordsUnit`. */
  readonly address: string;
  readonly published: string;
  readonly own: string;
}

/** A changed piece whose published words are no longer those that were replaced: nothing is made until somebody has chosen. */
export interface StaleChoice extends ChangedWords {
  /** As published when they were replaced; left out where nobody kept them. */
  readonly was?: string;
  /** Sum of what they replaced. */
  readonly replaces: string;
  /** Numbers, phones, sections of law, deadlines of each. */
  readonly facts: {
    readonly was: readonly string[];
    readonly published: readonly string[];
    readonly own: readonly string[];
  };
}

/** A lesson as it is edited. */
export interface LessonWords {
  /** All of it, own words included: Markdown as `modules/README.md` says. */
  readonly text: string;
  /** As the course has it. */
  readonly published: string;
  /** Address → which of its words are locked, for `brokenLock`. */
  readonly reported: ReadonlyMap<string, ReportedWords>;
  readonly stale: readonly StaleChoice[];
  /** Own words of the draft that are not in `text`, since they cannot stand there: editing would lose them. `published`: what stands there instead. */
  readonly left: readonly ChangedWords[];
}

/** A mistake in a lesson that is being edited. */
export interface WordsProblem {
  /** In the edited text, from 1. */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What became of an edited lesson. */
export interface EditedWords {
  /** Text of `packaging/profiles/<id>/words/<module>/<lesson>/<language>.md`; empty: nothing differs from the course. */
  readonly file: string;
  readonly changed: readonly ChangedWords[];
  readonly stale: readonly StaleChoice[];
  readonly problems: readonly WordsProblem[];
  /** Of a lesson of one's own: mistakes in its films and pictures, which stand in files of their own and in the profile. */
  readonly beside: readonly MakingProblem[];
}

/** A lesson with own words in it, as a list shows it. */
export interface OwnLesson extends LessonPlace {
  readonly changed: number;
  /** How many of these wait for a choice: their published words have changed, or they cannot stand there. */
  readonly stale: number;
}
