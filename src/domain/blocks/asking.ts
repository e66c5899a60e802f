/** The registry of kinds that ask something other than one activity to be checked, and what any block asks. */
import type {Answerable, AskingLogic} from './answers/asking-logic.ts';
import type {Block, BlockOf, BlockType} from './blocks.ts';
import {isPractice, longestAnswerOf, packAnswer, widthOf, type PracticeBlock} from './practice.ts';
import {quizAsking} from './quiz/quiz-asking.ts';
import {ratingAsking} from './rating/rating.ts';
import {scenarioAsking} from './scenario/scenario-asking.ts';

const askingByType: {readonly [T in BlockType]?: AskingLogic<BlockOf<T>>} = {
  attitude: ratingAsking,
  evaluation: ratingAsking,
  scenario: scenarioAsking,
  quiz: quizAsking,
};

const askingOf = ({type}: Block): AskingLogic<Block> | undefined => askingByType[type];

/**
 * Everything in a block that takes an answer.
 * @param lesson id of the lesson in which it stands
 */
export const answerablesIn = (block: Block, lesson: string): readonly Answerable[] =>
  isPractice(block) ? [practice(block)] : (askingOf(block)?.asked(block, lesson) ?? []);

/** True when first answers of the block are reported: the ids of all interactions are needed then. */
export const isReported = (block: Block): boolean => askingOf(block)?.isReported(block) ?? false;

/** Practice in a lesson is nobody's business. */
const practice = (block: PracticeBlock): Answerable => ({
  id: block.id,
  slot: block.tracking,
  bits: widthOf(block),
  isQuestion: false,
  pack: (answer) => packAnswer(block, answer),
  reports: () => [],
  longest: () => longestAnswerOf(block),
});
