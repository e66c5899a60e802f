/**
 * Say of each statement whether it is true. Packed: 2 bits per statement (01 false, 10 true).
 * Reported as true-false; several statements at once as a choice of those judged true.
 */
import type {JudgeBlock} from '../blocks.ts';
import {inKeyOrder, keyedLogic} from '../answers/keyed-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

const isSingle = ({statements}: JudgeBlock): boolean => statements.length === 1;

export const judgeLogic: PracticeLogic<JudgeBlock> = {
  ...keyedLogic(({statements}) => ({
    right: Object.fromEntries(statements.map(({key, right}) => [key, right ? 't' : 'f'])),
    values: ['f', 't'],
  })),
  interactionType: (block) => (isSingle(block) ? 'true-false' : 'choice'),
  parts: (block, answer) =>
    isSingle(block)
      ? Object.values(answer)
      : inKeyOrder(Object.keys(answer).filter((key) => answer[key] === 't')),
};
