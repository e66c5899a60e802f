/** What a kind of activity says besides what every block says: it is also a question of a quiz. */
import type * as v from 'valibot';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import type {BankOption, BankQuestion} from '../banks/bank.ts';
import {plainText} from '../markdown/plain-text.ts';
import type {Compiler} from './block-compiler.ts';
import type {withQuestion, withTracked} from './block-fields.ts';

/** The fields of one kind, by which it is told from the others. */
export type KindFields = v.ObjectEntries & {readonly type: v.GenericSchema};

/** What lesson.yaml says of an activity with these fields of its own, in a lesson or in a quiz. */
export type PracticeLogicOf<F extends KindFields> = v.InferOutput<ReturnType<typeof withTracked<F>>>;
/** The same as a question of a quiz. */
export type QuestionLogicOf<F extends KindFields> = v.InferOutput<ReturnType<typeof withQuestion<F>>>;

/** A kind of activity with the fields `F`, one sentence for each. */
export interface PracticeCompiler<F extends KindFields, B> extends Compiler<PracticeLogicOf<F>, B> {
  /** Its own fields, `type` among them. */
  readonly fields: F;
  /** Keys of its options, as the record of questions has them: other ones make another question. */
  options(block: B): string;
  /** Its name in that record, where it is not the type; all of them are in `recordKinds`. */
  recordKind?(block: B): string;
  readonly recordKinds?: readonly string[];
  /** What it shows to somebody who knows nothing: one question, or one for each statement to judge. */
  bank(block: B): readonly BankPart[];
}

/** One question of a bank; `key` where several stand in one block. */
export type BankPart = Pick<BankQuestion, 'options' | 'isStatement' | 'withoutFeedback'> & {
  readonly key?: string;
};

/** Of an activity in which nothing can be told by its look: only whether it gives reasons. */
export const withoutOptions = (parts: readonly {readonly feedback: RichText}[]): readonly BankPart[] => [
  {options: [], isStatement: false, withoutFeedback: silent(parts)},
];

/** One of the answers to pick from; the words of a statement in a quiz are its title. */
export const optionOf = (
  {key, text, right}: {readonly key: string; readonly text: RichText; readonly right: boolean},
  title = '',
): BankOption => ({key, text: plainText(text) || title, right});

/** How many of them say nothing after they were picked. */
export const silent = (parts: readonly {readonly feedback: RichText}[]): number =>
  parts.filter(({feedback}) => plainText(feedback) === '').length;

/** In alphabetical order: the order on screen is no part of the question. */
export const keysOf = (parts: readonly {readonly key: string}[]): string =>
  parts
    .map(({key}) => key)
    .toSorted()
    .join(',');
