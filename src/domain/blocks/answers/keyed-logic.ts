/**
 * Logic shared by judge, sort, match and order: each asked key gets one of a few values.
 *
 * Packed: for each asked key, in key order, the value's number from 1 (0: not given) in
 * ⌈log₂(values + 1)⌉ bits. Key order, not the order on screen or in the YAML: sorting the lines of
 * a lesson anew must not shift what learners have saved.
 */
import {bitsUpTo, fromBits, toBits} from '../../quiz/bits.ts';
import type {Bits} from '../../progress/progress.ts';
import type {Answer, Grade} from './answer.ts';
import type {PracticeLogic} from './practice-logic.ts';

export interface KeyedTable {
  /** The right value of each asked key. */
  readonly right: Answer;
  /** Every value that may be given; a value's number is its place here, from 1. */
  readonly values: readonly string[];
}

/** Keys in the order in which answers are packed and reported: a–z, 1–9. */
export const inKeyOrder = (keys: readonly string[]): readonly string[] => [...keys].sort();

/** The part of a block's logic that follows from its table alone. */
export function keyedLogic<B>(
  tableOf: (block: B) => KeyedTable,
): Omit<PracticeLogic<B>, 'interactionType' | 'parts' | 'words'> {
  return {
    rightAnswer: (block) => tableOf(block).right,
    grade: (block, answer) => grade(tableOf(block), answer),
    isAnswered: (block, answer) => {
      const {right, values} = tableOf(block);
      return Object.keys(right).every((key) => values.includes(answer[key] ?? ''));
    },
    width: (block) => {
      const {right, values} = tableOf(block);
      return Object.keys(right).length * bitsUpTo(values.length);
    },
    pack: (block, answer) => pack(tableOf(block), answer),
    unpack: (block, packed) => unpack(tableOf(block), packed),
    longest: (block) => tableOf(block).right,
  };
}

/** `a.1`: key and label of its value, for every key that has one. */
export function keyedParts(answer: Answer, labelOf: (value: string) => string | number): readonly string[] {
  return inKeyOrder(Object.keys(answer)).map((key) => `${key}.${labelOf(answer[key] ?? '')}`);
}

function grade({right}: KeyedTable, answer: Answer): Grade {
  const keys = Object.keys(right);
  const items = Object.fromEntries(keys.map((key) => [key, answer[key] === right[key]]));
  const rightCount = keys.filter((key) => items[key]).length;
  return {right: rightCount === keys.length, share: rightCount / keys.length, items};
}

function pack({right, values}: KeyedTable, answer: Answer): Bits {
  const width = bitsUpTo(values.length);
  // indexOf gives -1 for what is not given or not known: number 0.
  return inKeyOrder(Object.keys(right))
    .map((key) => toBits(values.indexOf(answer[key] ?? '') + 1, width))
    .join('');
}

function unpack({right, values}: KeyedTable, packed: Bits): Answer {
  const width = bitsUpTo(values.length);
  const given = inKeyOrder(Object.keys(right)).flatMap((key, place) => {
    const value = values[fromBits(packed.slice(place * width, (place + 1) * width)) - 1];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(given);
}
