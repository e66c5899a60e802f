/** What is answered in a block, however the block is made: one activity, the questions of a quiz, the decisions of a case. */
import type {Bits} from '../../progress/progress.ts';
import type {Reported} from '../block-base.ts';
import type {Answer} from './answer.ts';
import type {Response} from './response.ts';

/** One answer as a report has it. */
export interface Report extends Response, Reported {
  /** Id of the lesson whose objective it belongs to; of a rating, the lesson in which it stands. */
  readonly objective: string;
}

/** Something that takes an answer, in a slot of its own. */
export interface Answerable {
  /** Unique in its lesson: of the block or the question; of a decision with its scenario's before it. */
  readonly id: string;
  /** Its tracking number. */
  readonly slot: number;
  /** Bits of its answer. */
  readonly bits: number;
  /** True for a question of a quiz: it is answered within a try. */
  readonly isQuestion: boolean;
  /** The answer as stored. */
  readonly pack: (answer: Answer) => Bits;
  /** What is reported of the first answer: nothing of practice, one entry for each rated statement. */
  readonly reports: (answer: Answer) => readonly Report[];
  /** An answer whose reports are as long as any. */
  readonly longest: () => Answer;
}

/** What a kind with several answers, or with one that is neither right nor wrong, says of them. */
// Methods, not function properties: only so may the registry treat each kind's logic as one.
export interface AskingLogic<B> {
  /** Everything in the block that takes an answer, in its order. */
  asked(block: B, lesson: string): readonly Answerable[];
  /** True when first answers of it are reported. */
  isReported(block: B): boolean;
}

/** The part of a thing that a report repeats. */
export const reportedOf = ({reportId, plainText, interaction}: Reported): Reported => ({
  reportId,
  plainText,
  interaction,
});
