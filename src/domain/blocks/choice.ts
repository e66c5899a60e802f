/**
 * Pick one or several. Packed: one bit per letter, from a to the highest one used.
 *
 * A letter is right when it is picked exactly if it should be. The share of several counts each
 * wrong pick against a right one, so that picking everything earns nothing.
 */
import type {Bits} from '../progress.ts';
import type {Answer, Grade} from './answer.ts';
import type {ChoiceBlock} from './blocks.ts';
import {inKeyOrder} from './keyed-logic.ts';
import type {PracticeLogic} from './practice-logic.ts';

const firstLetter = 'a'.charCodeAt(0);
const bitOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/** The answer in which exactly these letters are picked. */
const picking = (letters: readonly string[]): Answer => Object.fromEntries(letters.map((key) => [key, 'x']));

const lettersPicked = ({choices}: ChoiceBlock, answer: Answer): readonly string[] =>
  inKeyOrder(choices.map(({key}) => key).filter((key) => answer[key] !== undefined));

function grade({choices}: ChoiceBlock, answer: Answer): Grade {
  const isPicked = (key: string): boolean => answer[key] !== undefined;
  const items = Object.fromEntries(choices.map(({key, right}) => [key, isPicked(key) === right]));
  const isRight = Object.values(items).every(Boolean);
  const rightPicks = choices.filter(({key, right}) => right && isPicked(key)).length;
  const wrongPicks = choices.filter(({key, right}) => !right && isPicked(key)).length;
  const rightCount = choices.filter(({right}) => right).length;
  const share = isRight ? 1 : Math.max(0, (rightPicks - wrongPicks) / Math.max(1, rightCount));
  return {right: isRight, share, items};
}

const width = ({choices}: ChoiceBlock): number => Math.max(0, ...choices.map(({key}) => bitOf(key) + 1));

function pack(block: ChoiceBlock, answer: Answer): Bits {
  const bits = new Array<string>(width(block)).fill('0');
  for (const letter of lettersPicked(block, answer)) bits[bitOf(letter)] = '1';
  return bits.join('');
}

function unpack({choices, many}: ChoiceBlock, packed: Bits): Answer {
  const letters = choices.map(({key}) => key).filter((key) => packed[bitOf(key)] === '1');
  // Two picks where one is asked for: written when the block was another one.
  return many || letters.length === 1 ? picking(letters) : {};
}

export const choiceLogic: PracticeLogic<ChoiceBlock> = {
  rightAnswer: ({choices}) => picking(choices.filter(({right}) => right).map(({key}) => key)),
  grade,
  isAnswered: (block, answer) => {
    const count = lettersPicked(block, answer).length;
    return block.many ? count > 0 : count === 1;
  },
  width,
  pack,
  unpack,
  interactionType: () => 'choice',
  parts: lettersPicked,
};
