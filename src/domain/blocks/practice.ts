/**
 * The registry of kinds with an answer that is right or wrong, and the only way to their logic. Nothing here
 * throws, whatever was stored.
 */
import type {Bits} from '../progress/progress.ts';
import type {Answer, Grade} from './answers/answer.ts';
import {choiceLogic} from './choice/choice.ts';
import {resultOf} from './answers/credit.ts';
import {estimateLogic} from './estimate/estimate.ts';
import {judgeLogic} from './judge/judge.ts';
import {markLogic} from './mark/mark.ts';
import {matchLogic} from './match/match.ts';
import {orderLogic} from './order/order.ts';
import type {PracticeLogic, ReportWords} from './answers/practice-logic.ts';
import type {Response} from './answers/response.ts';
import {sortLogic} from './sort/sort.ts';

const logicByType = {
  choice: choiceLogic,
  judge: judgeLogic,
  sort: sortLogic,
  match: matchLogic,
  order: orderLogic,
  mark: markLogic,
  estimate: estimateLogic,
};

type Logics = typeof logicByType;
/** Kind → shape, as its logic has it. */
export type PracticeShapes = {
  readonly [T in keyof Logics]: Logics[T] extends PracticeLogic<infer B> ? B : never;
};
export type PracticeType = keyof Logics;
/** A block in which a learner gives one answer and gets it checked. */
export type PracticeBlock = PracticeShapes[PracticeType];

const logicOf = ({type}: PracticeBlock): PracticeLogic<PracticeBlock> => logicByType[type];

/** True for a block with an answer that is right or wrong. */
export const isPractice = (block: {readonly type: string}): block is PracticeBlock =>
  block.type in logicByType;

/** How the answer was; a key not answered counts as wrong. */
export const gradeAnswer = (block: PracticeBlock, answer: Answer): Grade =>
  logicOf(block).grade(block, answer);

/** True when nothing is missing, so that the answer may be checked. */
export const isAnswered = (block: PracticeBlock, answer: Answer): boolean =>
  logicOf(block).isAnswered(block, answer);

/** Bits of a packed answer: what `tracking.yaml` must record for the block's number. */
export const widthOf = (block: PracticeBlock): number => block.bits ?? ownWidth(block);

const ownWidth = (block: PracticeBlock): number => logicOf(block).width(block);

/** The answer as stored: always `widthOf(block)` bits. */
export const packAnswer = (block: PracticeBlock, answer: Answer): Bits =>
  logicOf(block).pack(block, answer).padEnd(widthOf(block), '0');

/** The stored answer; bits of another length were written for another block and give no answer. */
export const unpackAnswer = (block: PracticeBlock, packed: Bits): Answer =>
  packed.length === widthOf(block) ? logicOf(block).unpack(block, packed.slice(0, ownWidth(block))) : {};

/** The answer that is graded right. */
export const rightAnswerOf = (block: PracticeBlock): Answer => logicOf(block).rightAnswer(block);

/** The answer and the right one in the words of a report. */
export function responseOf(block: PracticeBlock, answer: Answer): Response {
  const logic = logicOf(block);
  return {
    type: logic.interactionType(block),
    response: logic.parts(block, answer),
    pattern: logic.pattern?.(block) ?? logic.parts(block, logic.rightAnswer(block)),
    result: resultOf(logic.grade(block, answer)),
  };
}

/** An answer whose report is as long as any. */
export const longestAnswerOf = (block: PracticeBlock): Answer => logicOf(block).longest(block);

/** What the keys of a report mean. */
export const reportWordsOf = (block: PracticeBlock): ReportWords => logicOf(block).words(block);

/** What can be answered, where the heading alone is no question; else empty. */
export const offerOf = (block: PracticeBlock): string => logicOf(block).offer?.(block) ?? '';
