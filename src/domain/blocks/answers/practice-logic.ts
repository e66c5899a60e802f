/** What every type of practice block knows to do with an answer. Nothing here throws. */
import type {Bits} from '../../progress/progress.ts';
import type {RichText} from '../../text/rich-text.ts';
import type {Answer, Grade} from './answer.ts';
import type {InteractionType} from './response.ts';

/**
 * Key of a report → words: choices, cards, statements, left and right sides of a match, items of an order, `t` and `f`;
 * groups by their number, `value:1`; the `unit` of a number.
 */
export type ReportWords = Readonly<Record<string, RichText | string>>;

/** Words of things that are reported by their key. */
export const wordsByKey = (
  items: readonly {readonly key: string; readonly text: RichText | string}[],
): ReportWords => Object.fromEntries(items.map(({key, text}) => [key, text]));

// Methods, not function properties: only so may the registry treat each block's logic as one kind.
export interface PracticeLogic<B> {
  rightAnswer(block: B): Answer;
  grade(block: B, answer: Answer): Grade;
  /** True when nothing is missing, so that the answer may be checked. */
  isAnswered(block: B, answer: Answer): boolean;
  /** Bits that an answer needs; must not change for a tracking number once it was published. */
  width(block: B): number;
  /** Always `width(block)` bits; a key or value the block does not know counts as not given. */
  pack(block: B, answer: Answer): Bits;
  /** The reverse; `packed` has `width(block)` bits. What makes no sense gives absent keys. */
  unpack(block: B, packed: Bits): Answer;
  interactionType(block: B): InteractionType;
  /** The answer as the parts of a response, see response.ts. */
  parts(block: B, answer: Answer): readonly string[];
  /** The right answer as a report has it, where it is not the parts of `rightAnswer`. */
  pattern?(block: B): readonly string[];
  /** An answer whose report is as long as any: every key is one character, so mostly the number of parts counts. */
  longest(block: B): Answer;
  /** What the keys of a report mean: key → words. */
  words(block: B): ReportWords;
  /** What can be answered, where the heading alone is no question, like "Myth / Fact?". */
  offer?(block: B): string;
}
