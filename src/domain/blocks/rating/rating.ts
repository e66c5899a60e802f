/**
 * Statements rated 1 … 5. Packed: 3 bits per statement, in the order of their letters (0: not
 * rated). There is no right or wrong: a report has no pattern and a neutral result.
 */
import type {RichText} from '../../text/rich-text.ts';
import type {Bits} from '../../progress/progress.ts';
import type {Answer} from '../answers/answer.ts';
import type {Reported, TrackedBase} from '../block-base.ts';
import {reportedOf, type AskingLogic} from '../answers/asking-logic.ts';
import {keyedLogic} from '../answers/keyed-logic.ts';
import type {Response} from '../answers/response.ts';

interface RatingBase extends TrackedBase {
  /** Each is rated 1 (do not agree at all) … 5 (agree fully). */
  readonly statements: readonly (Reported & {readonly key: string; readonly text: RichText})[];
}

/** What one thinks of statements, before and after the course. */
export interface AttitudeBlock extends RatingBase {
  readonly type: 'attitude';
  readonly moment: 'before' | 'after';
  /** Where the same statements were rated at the beginning; its module may not be in this package. */
  readonly before?: {readonly module: string; readonly slot: number};
}

/** What one thinks of the course. */
export interface EvaluationBlock extends RatingBase {
  readonly type: 'evaluation';
}

export type RatingBlock = AttitudeBlock | EvaluationBlock;

/** From "do not agree at all" to "agree fully". */
export const ratingScale = ['1', '2', '3', '4', '5'] as const;

const keyed = keyedLogic<RatingBlock>(({statements}) => ({
  right: Object.fromEntries(statements.map(({key}) => [key, ''])),
  values: ratingScale,
}));

/** True for a block of rated statements. */
export const isRating = (block: {readonly type: string}): block is RatingBlock =>
  block.type === 'attitude' || block.type === 'evaluation';

/** Bits of a packed answer. */
export const widthOfRating = (block: RatingBlock): number => keyed.width(block);

/** The answer as stored. */
export const packRating = (block: RatingBlock, answer: Answer): Bits => keyed.pack(block, answer);

/** The stored answer; bits of another length were written for another block and give no answer. */
export const unpackRating = (block: RatingBlock, packed: Bits): Answer =>
  packed.length === keyed.width(block) ? keyed.unpack(block, packed) : {};

/** The statements without a point of the scale, in order. */
export const openStatements = (
  {statements}: Pick<RatingBlock, 'statements'>,
  answer: Answer,
): readonly RatingBlock['statements'][number][] =>
  statements.filter(({key}) => !ratingScale.some((value) => value === answer[key]));

/** One rating in the words of a report. */
export const responseOfRating = (value: string): Response => ({
  type: 'likert',
  response: [value],
  pattern: [],
  result: 'neutral',
});

/** All statements of a block are one answer, and each of them a report. */
export const ratingAsking: AskingLogic<RatingBlock> = {
  asked: (block, lesson) => [
    {
      id: block.id,
      slot: block.tracking,
      bits: widthOfRating(block),
      isQuestion: false,
      pack: (answer) => packRating(block, answer),
      reports: (answer) =>
        block.statements.flatMap((statement) => {
          const value = answer[statement.key];
          return value === undefined
            ? []
            : [{...reportedOf(statement), ...responseOfRating(value), objective: lesson}];
        }),
      longest: () => Object.fromEntries(block.statements.map(({key}) => [key, ratingScale[0]])),
    },
  ],
  isReported: () => true,
};
