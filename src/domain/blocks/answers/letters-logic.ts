/**
 * Logic shared by choice, mark and a scenario's decision: letters are picked. Packed: one bit per
 * letter, from a to the highest one used.
 *
 * A letter is right when it is picked exactly if it should be. The share of several counts each
 * wrong pick against a right one, so that picking everything earns nothing.
 */
import type {Bits} from '../../progress/progress.ts';
import type {Answer, Grade} from './answer.ts';
import {inKeyOrder} from './keyed-logic.ts';
import type {PracticeLogic} from './practice-logic.ts';

export interface LetterTable {
  readonly letters: readonly {readonly key: string; readonly right: boolean}[];
  /** True when several may be picked. */
  readonly many: boolean;
}

const firstLetter = 'a'.charCodeAt(0);
const bitOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/** The letters picked in an answer, in alphabetical order; unknown ones are left out. */
export const lettersPicked = (
  letters: readonly {readonly key: string}[],
  answer: Answer,
): readonly string[] => inKeyOrder(letters.map(({key}) => key).filter((key) => answer[key] !== undefined));

/** All of a block's logic but the name of its interaction and the words of its report. */
export function lettersLogic<B>(
  tableOf: (block: B) => LetterTable,
): Omit<PracticeLogic<B>, 'interactionType' | 'words'> {
  return {
    rightAnswer: (block) => picking(tableOf(block).letters.filter(({right}) => right)),
    grade: (block, answer) => grade(tableOf(block), answer),
    isAnswered: (block, answer) => {
      const {letters, many} = tableOf(block);
      const count = lettersPicked(letters, answer).length;
      return many ? count > 0 : count === 1;
    },
    width: (block) => width(tableOf(block)),
    pack: (block, answer) => pack(tableOf(block), answer),
    unpack: (block, packed) => unpack(tableOf(block), packed),
    parts: (block, answer) => lettersPicked(tableOf(block).letters, answer),
    longest: (block) => {
      const {letters, many} = tableOf(block);
      return picking(many ? letters : letters.slice(0, 1));
    },
  };
}

/** The answer in which exactly these letters are picked. */
const picking = (letters: readonly {readonly key: string}[]): Answer =>
  Object.fromEntries(letters.map(({key}) => [key, 'x']));

function grade({letters}: LetterTable, answer: Answer): Grade {
  const isPicked = (key: string): boolean => answer[key] !== undefined;
  const items = Object.fromEntries(letters.map(({key, right}) => [key, isPicked(key) === right]));
  const isRight = Object.values(items).every(Boolean);
  const rightPicks = letters.filter(({key, right}) => right && isPicked(key)).length;
  const wrongPicks = letters.filter(({key, right}) => !right && isPicked(key)).length;
  const rightCount = letters.filter(({right}) => right).length;
  const share = isRight ? 1 : Math.max(0, (rightPicks - wrongPicks) / Math.max(1, rightCount));
  return {right: isRight, share, items};
}

const width = ({letters}: LetterTable): number => Math.max(0, ...letters.map(({key}) => bitOf(key) + 1));

function pack(table: LetterTable, answer: Answer): Bits {
  const bits = new Array<string>(width(table)).fill('0');
  for (const letter of lettersPicked(table.letters, answer)) bits[bitOf(letter)] = '1';
  return bits.join('');
}

function unpack({letters, many}: LetterTable, packed: Bits): Answer {
  const picked = letters.filter(({key}) => packed[bitOf(key)] === '1');
  // Two picks where one is asked for: written when the block was another one.
  return many || picked.length === 1 ? picking(picked) : {};
}
