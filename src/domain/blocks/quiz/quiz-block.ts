/** A quiz: its bank of questions, how many of them are drawn, the mark. */
import type {Bits} from '../../progress/progress.ts';
import type {RichText} from '../../text/rich-text.ts';
import type {Reported, TrackedBase} from '../block-base.ts';
import type {PracticeBlock} from '../practice.ts';

/** A question of a quiz: any practice block, with what its report needs. */
export type Question = PracticeBlock &
  Reported & {
    /** Id of the lesson whose objective it tests; in a quiz of parts, of the module; with `lookBack`, `MODULE/LESSON`. */
    readonly objective: string;
    /** Of a question in a pre-check that brings back an earlier module. */
    readonly lookBack?: LookBack;
  };

/** Where a question comes from that was learnt in an earlier module. */
export interface LookBack {
  readonly module: string;
  readonly moduleTitle: string;
  readonly lesson: string;
  readonly lessonTitle: string;
  /** The package does not hold it. */
  readonly isElsewhere?: true;
}

/** A module that a final test asks about. */
export interface QuizPart {
  readonly module: string;
  /** The module's title, a link where the package holds the module. */
  readonly title: RichText;
  readonly draw: number;
}

/** One return of the package that holds nothing else. */
export interface ReturnOfPackage {
  /** Which one, from 0. */
  readonly at: number;
  /** What was drawn from the whole course, see `domain/return/draw-bits.ts`, and its slot; the bank holds just that. Absent in the package. */
  readonly drawn?: {readonly slot: number; readonly packed: Bits};
  /** What its result says, in place of what a look before the lessons gives. */
  readonly end?: string;
}

/** Draws `draw` of its bank, shuffled; unlimited tries, the best finished one counts. */
export interface QuizBlock extends TrackedBase {
  readonly type: 'quiz';
  readonly draw: number;
  /** 0..100. */
  readonly passMark: number;
  /** False for a pre-check: no score, no pass mark, nothing sent to the LMS. */
  readonly scored: boolean;
  readonly bank: readonly Question[];
  /** Of a return, in its own package: asked once, reported without a score. */
  readonly asReturn?: ReturnOfPackage;
  /** Of a quiz that asks about other modules: how many of the drawn questions each of them gets. */
  readonly parts?: readonly QuizPart[];
}
