/** The small pieces of the format; `BitReader` has the reverse of each. */
import {toBits} from '../bits.ts';
import type {Bits} from '../progress.ts';

export const varintGroupBits = 4;

export const flag = (value: boolean): Bits => (value ? '1' : '0');

/** A whole number from 0, as groups of 4 bits, the highest first; before each a flag: more follow. */
export function varint(value: number): Bits {
  const rest = Math.floor(value / 2 ** varintGroupBits);
  const group = toBits(value % 2 ** varintGroupBits, varintGroupBits);
  const before = rest === 0 ? '' : varint(rest).replace(/.{5}/g, (higher) => `1${higher.slice(1)}`);
  return `${before}0${group}`;
}

/**
 * Slot numbers from 1: the highest one, then a bit for each number up to it. By number and not by
 * place in a list, so that slots may come, go and move without shifting the others.
 */
export function slotSet(slots: Iterable<number>): Bits {
  const members = new Set(slots);
  const highest = Math.max(0, ...members);
  const bitmap = Array.from({length: highest}, (_, index) => flag(members.has(index + 1)));
  return varint(highest) + bitmap.join('');
}
