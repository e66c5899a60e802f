/** The small pieces of the format; `BitReader` has the reverse of each. */
import {toBits} from '../quiz/bits.ts';
import type {Bits} from '../progress/progress.ts';

export const varintGroupBits = 3;

/** One bit. */
export const flag = (value: boolean): Bits => (value ? '1' : '0');

/** A whole number from 0, as groups of 3 bits, the highest first; before each a flag: more follow. */
export function varint(value: number): Bits {
  let bits = '';
  let rest = value;
  do {
    bits = flag(bits !== '') + toBits(rest % 2 ** varintGroupBits, varintGroupBits) + bits;
    rest = Math.floor(rest / 2 ** varintGroupBits);
  } while (rest > 0);
  return bits;
}

/**
 * Which of the slots 1..`highest` are meant: a bit for each number. By number and not by place in
 * a list, so that slots may come, go and move without shifting the others.
 */
export const slotSet = (slots: ReadonlySet<number>, highest: number): Bits =>
  Array.from({length: highest}, (_, index) => flag(slots.has(index + 1))).join('');
