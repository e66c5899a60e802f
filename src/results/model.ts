/**
 * The trainer's results, whatever files they came from: learners, their work in each activity, attempts,
 * answers. Plain data, read-only, without words for people: problems and remarks are codes with details.
 *
 * **Times** (`…WallMs`) are the clock on the wall where the file was written, as milliseconds of a UTC date
 * that shows the same digits: most exports name no zone, so a zone must not be made up. Durations are `…Ms`.
 */
import type {FileReport} from './file-model.ts';
import type {AttemptStatus, Traits} from './learner-words.ts';

export {problemCodes} from './file-model.ts';
export type {
  ColumnUse,
  FileKind,
  FileQuestion,
  FileReport,
  Problem,
  ProblemCode,
  ReadRow,
  SheetsOfFile,
} from './file-model.ts';
export {knownTraits} from './learner-words.ts';
export type {AttemptStatus, KnownTrait, Traits} from './learner-words.ts';

/** Everything that was read, joined. */
export interface Results {
  readonly files: readonly FileReport[];
  readonly activities: readonly Activity[];
  readonly learners: readonly Learner[];
  /** What the trainer should know about how the files were joined. */
  readonly remarks: readonly Remark[];
  /** Names were replaced by numbers. */
  readonly isPseudonymised?: true;
}

/** A remark about joining; `detail` and `count` are what its sentence needs. */
export interface Remark {
  readonly code: RemarkCode;
  /** A name, file, or activity title: show as text only. */
  readonly detail: string;
  readonly count: number;
}

export const remarkCodes = [
  /** `count` people of file `detail` had no e-mail there and were found by their name. */
  'joined-by-name',
  /** `count` people of file `detail` are known there by the hash of their e-mail, and were found by it. */
  'joined-by-hash',
  /** xAPI file `detail`: `count` people have several actors (an address, an account) that share a registration, and are one. */
  'joined-by-registration',
  /** xAPI file `detail`: some are known by address, others by account; up to `count` people may be counted twice. */
  'mixed-actors',
  /** The trainer does not want the people of file `detail` found by their names. */
  'kept-apart',
  /** `count` people are called `detail`; without an e-mail they were told apart by attempt, start and score. */
  'same-name',
  /** `count` rows of file `detail` could belong to several people of the same name: left out. */
  'unclear-person',
  /** List `detail` says of `count` people that they teach: left out, with all they did. */
  'staff-left-out',
  /** The trainer wants them counted. */
  'staff-counted',
  /** Track details `detail` name nobody; they fit exactly one attempt. */
  'tracks-matched',
  /** Track details `detail` name nobody; they fit `count` attempts, so they were left out; 0: they are a nameless learner's. */
  'tracks-unmatched',
  /** Activity `detail`: `count` attempts show 0, which may mean "no score": left out of the scores. */
  'zero-unclear',
  /** Activity `detail`: answers stand without the questions' names, and nothing tells them. */
  'questions-unnamed',
  /** Activity `detail`: the report has columns for answers or objectives, all empty (Moodle does so for SCORM 2004). */
  'answers-empty',
  /** File `detail` may belong to another activity: nothing in it says which. */
  'activity-assumed',
  /** Activity `detail`: `count` attempts have another score or verdict in another file; the better one was kept. */
  'files-disagree',
  /** `detail` stands in place of a score and is no known word: `count` attempts are taken for started, not finished. */
  'unknown-status',
  /** File `detail`: `count` answers are values that stood in for others while a save was repaired; left out. */
  'stand-ins',
  /** `count` xAPI statements were taken back by their system: left out. */
  'voided',
  /** `count` files of a record store, the last one `detail`: none of them is the last page. */
  'more-pages',
  /** Activity `detail`: `count` people of a list have no attempt there; counted as not begun. */
  'listed-not-started',
  /** File `detail` is the roll-up of a municipality and period that another file is, too: counted once. */
  'rollup-again',
  /** File `detail` is another roll-up of a municipality and period than the one that is counted: left out. */
  'rollup-differs',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** One SCORM activity, AU or course that people worked in. */
export interface Activity {
  /** Unique within the results. */
  readonly key: string;
  /** As the files call it; maybe a file's name. */
  readonly title: string;
  /** `course`, or a module's id, where it is one of the course's own packages. */
  readonly scope?: string;
  /** The course of the LMS as a whole, of which only completion is told. */
  readonly isWholeCourse?: true;
  /** Names of the files that speak of it. */
  readonly files: readonly string[];
}

export interface Learner {
  /** Unique within the results: `p1`, `p2` … */
  readonly key: string;
  /** '' when no file names the learner. */
  readonly name: string;
  readonly email: string;
  /** Other numbers or names by which files know the learner. */
  readonly ids: readonly string[];
  /** What results can be broken down by: trait → values. */
  readonly traits: Traits;
  /** At most one for each activity. */
  readonly work: readonly Work[];
}

/** What one learner did in one activity. */
export interface Work {
  readonly activity: string;
  /** A file that lists attempts says that there is none; without it nobody knows. */
  readonly isNotStarted?: true;
  /** By number. */
  readonly attempts: readonly Attempt[];
  /** From the first start to the last visit, where the times of day were left out. */
  readonly spanMs?: number;
  /** 0..100: what the gradebook says. */
  readonly grade?: number;
  readonly completion?: Completion;
}

export interface Completion {
  readonly isComplete: boolean;
  /** Complete by the LMS's rule, though without the grade to pass. */
  readonly isBelow?: true;
  /** Complete with the grade to pass. */
  readonly isPassed?: true;
  readonly atWallMs?: number;
}

export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly status: AttemptStatus;
  /** 0..100; absent without a score. */
  readonly score?: number;
  /** The file shows 0 and nothing tells whether that is a score; then `score` is absent. */
  readonly isZeroUnclear?: true;
  readonly startedWallMs?: number;
  readonly lastWallMs?: number;
  readonly finishedWallMs?: number;
  /** xAPI: attempts of other registrations are others, whatever their numbers. */
  readonly registration?: string;
  /** Time spent, as the LMS adds it up. */
  readonly timeMs?: number;
  /** 0..1. */
  readonly progress?: number;
  /** Each SCO or module, where the attempt has several or names one. */
  readonly parts: readonly Part[];
  /** In the order of their indexes; the same question may stand twice, the first answer counts. */
  readonly answers: Answers;
  readonly objectives: readonly ObjectiveResult[];
}

export interface Part {
  readonly title: string;
  readonly status: AttemptStatus | 'not-started';
  readonly score?: number;
}

/** A list of answers: a plain one, or one that is written down as numbers (`store/answer-list.ts`) and makes each answer when it is asked for. */
export interface Answers extends Iterable<Answer> {
  readonly length: number;
}

export interface Answer {
  /** `definitions.q03`; `#2` when only the index is known. */
  readonly question: string;
  readonly index: number;
  /** `b` · `a,c` · `t` · `1.b,2.a` · `24`, whatever the standard; absent: asked, not answered. */
  readonly response?: string;
  /** The right answer in the same form. */
  readonly right?: string;
  /** A number is a share, 0..1. */
  readonly result?: 'correct' | 'wrong' | 'neutral' | number;
  readonly objective?: string;
  /** The question in words, where the file has them. */
  readonly text?: string;
  readonly latencyMs?: number;
}

export interface ObjectiveResult {
  readonly id: string;
  readonly status?: AttemptStatus;
  readonly score?: number;
}
