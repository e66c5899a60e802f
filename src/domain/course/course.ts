/**
 * The course as the player loads it: files of several kinds per language, so that the first launch
 * costs the same with one module as with fifty.
 *
 *     content/<lang>/course.json                 Course: names, sizes, tracking widths of all modules
 *     content/<lang>/<module>.json               Module: its lessons by name
 *     content/<lang>/<module>/<lesson>.json      Lesson: all blocks, words, drawings, sources
 *     content/<lang>/<module>.trainer.json       TrainerPages: for the trainer's page alone
 *     content/covers.svg                         drawings of the start pages: a symbol for `course` and for each module
 *
 * Everything is read-only. Tracking numbers belong to a module's own number space.
 */
import type {Block} from '../blocks/blocks.ts';
import type {Municipality} from './profile.ts';
import type {RichText} from '../text/rich-text.ts';

export interface Course {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** Its start page has a drawing. */
  readonly cover?: true;
  /** The month of the law that the course rests on, like `2024-03`; absent in a course without law. */
  readonly lawState?: string;
  /** Rises with each change of facts of which those who have finished are informed; absent before the first. */
  readonly revision?: number;
  /** The last revision that changed what this package says; absent where none did. */
  readonly changedAt?: number;
  readonly language: string;
  /** Languages this package holds. */
  readonly languages: readonly string[];
  /** `course`, or a module's id: what score and completion are about. */
  readonly scope: string;
  readonly modules: readonly ModuleSummary[];
  /** It asks weeks after the course what stayed, and needs no institution for that. */
  readonly comesBack?: true;
  /** Interaction ids of the whole package by index, in a file of their own: loaded at the first scored answer. */
  readonly interactionCount: number;
  /** For whom the package was made; absent without a profile. */
  readonly municipality?: Municipality;
  /** Modules that should be passed first; only in the test of a package where each module is a SCO of its own. */
  readonly opensAfter?: readonly {readonly id: string; readonly title: string}[];
}

/** What is known of a module before it is opened. */
export interface ModuleSummary {
  readonly id: string;
  /** Permanent number of the module in the course, from 1. */
  readonly tracking: number;
  readonly title: string;
  /** In a translation: what an LMS's report calls it, in the course's first language. */
  readonly reportTitle?: string;
  readonly summary: string;
  readonly minutes: number;
  /** Tracking numbers of the lessons that completion asks for, and of all. */
  readonly required: readonly number[];
  readonly lessons: readonly number[];
  /** Tracking number of a required lesson → numbers of the institutions that may leave it out. */
  readonly optionalFor?: Readonly<Record<number, readonly number[]>>;
  /** The scored quiz: its slot and pass mark (0..100); absent when a module has none. */
  readonly quiz?: {readonly tracking: number; readonly passMark: number};
  /** It has a drawing. */
  readonly cover?: true;
  /**
   * Width in bits of each slot ever used, retired ones included: number → bits. Written as
   * `"1:0,2:30"` in JSON to stay short.
   */
  readonly slots: string;
}

export interface Module {
  readonly id: string;
  readonly title: string;
  /** Credit of the seminar's lecturers; shown on the module's page. */
  readonly credit: RichText;
  readonly intro: RichText;
  readonly lessons: readonly LessonSummary[];
}

export type LessonKind = 'pre-check' | 'lesson' | 'case' | 'quiz';

export interface LessonSummary {
  readonly id: string;
  readonly kind: LessonKind;
  readonly tracking: number;
  readonly title: string;
  /** See `Lesson`. */
  readonly lang?: string;
  /** See `ModuleSummary`. */
  readonly reportTitle?: string;
  readonly minutes: number;
  readonly required: boolean;
  /** Slots of its activities and quizzes, for telling a started lesson; absent without any. */
  readonly activities?: readonly number[];
}

export interface Lesson {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  /** Language of title, goals and blocks, where it is another than the course's: a lesson of a municipality's own. */
  readonly lang?: string;
  readonly goals: readonly string[];
  readonly blocks: readonly Block[];
  /** Footnotes in the order of their numbers, from 1. */
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Free text, e.g. "2019. gada 16. jūlijs" or "2025". */
  readonly date: string;
  readonly url?: string;
  /** Language of the source itself, when it differs from the lesson's. */
  readonly lang?: string;
}
