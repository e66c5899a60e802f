/**
 * Statements rated 1 … 5. Packed: 3 bits per statement, in the order of their letters (0: not
 * rated). There is no right or wrong: a report has no pattern and a neutral result.
 */
import type {Bits} from '../../progress.ts';
import type {Answer} from '../answers/answer.ts';
import type {Block, RatingBlock} from '../blocks.ts';
import {keyedLogic} from '../answers/keyed-logic.ts';
import type {Response} from '../answers/response.ts';

/** From "do not agree at all" to "agree fully". */
export const ratingScale = ['1', '2', '3', '4', '5'] as const;

const keyed = keyedLogic<RatingBlock>(({statements}) => ({
  right: Object.fromEntries(statements.map(({key}) => [key, ''])),
  values: ratingScale,
}));

/** True for a block of rated statements. */
export const isRating = (block: Block): block is RatingBlock =>
  block.type === 'attitude' || block.type === 'evaluation';

/** Bits of a packed answer. */
export const widthOfRating = (block: RatingBlock): number => keyed.width(block);

/** The answer as stored. */
export const packRating = (block: RatingBlock, answer: Answer): Bits => keyed.pack(block, answer);

/** The stored answer; bits of another length were written for another block and give no answer. */
export const unpackRating = (block: RatingBlock, packed: Bits): Answer =>
  packed.length === keyed.width(block) ? keyed.unpack(block, packed) : {};

/** True when every statement is rated. */
export const isRated = (block: RatingBlock, answer: Answer): boolean => keyed.isAnswered(block, answer);

/** One rating in the words of a report. */
export const responseOfRating = (value: string): Response => ({
  type: 'likert',
  response: [value],
  pattern: [],
  result: 'neutral',
});
