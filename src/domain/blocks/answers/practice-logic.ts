/** What every type of practice block knows to do with an answer. Nothing here throws. */
import type {Bits} from '../../progress.ts';
import type {Answer, Grade} from './answer.ts';
import type {InteractionType} from './response.ts';

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
}
