/**
 * Say of each statement whether it is true. Packed: 2 bits per statement (01 false, 10 true).
 * Reported as true-false; several statements at once as a choice of those judged true.
 */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {inKeyOrder, keyedLogic} from '../answers/keyed-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Myth or fact: say of each statement whether it is true. */
export interface JudgeBlock extends TrackedBase {
  readonly type: 'judge';
  /** Words of the two answers, e.g. "Mīts" and "Fakts". */
  readonly labels: {readonly false: string; readonly true: string};
  readonly statements: readonly {
    readonly key: string;
    /** Empty in a question of a quiz: its title is the statement. */
    readonly text: RichText;
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

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
  longest: ({statements}) => Object.fromEntries(statements.map(({key}) => [key, 't'])),
  words: (block) =>
    isSingle(block) ? {t: block.labels.true, f: block.labels.false} : wordsByKey(block.statements),
  // A statement alone is no question.
  offer: (block) => (isSingle(block) ? `${block.labels.true} / ${block.labels.false}?` : ''),
};
