/** What was drawn for a return, as the bits of its slot: so it is restored on any device. */
import {fromBits, toBits} from '../quiz/bits.ts';
import type {Bits} from '../progress/progress.ts';

/** All by permanent numbers: a content update changes none of them. */
export interface SavedDraw {
  /** Numbers of the modules in which the course had found gaps; undefined where that was not known. */
  readonly weak: readonly number[] | undefined;
  /** Item of each place, the case first; undefined: nothing was drawn for it. */
  readonly items: readonly (number | undefined)[];
}

const modulesBits = 31;
const itemBits = 16;
const places = 4;
const trackingBits = 10;

/** An item's number, 1..65535: module and slot in the course. Undefined where they are too high for it. */
export function itemNumber(module: number, tracking: number): number | undefined {
  const isInRange = module >= 1 && module <= modulesBits && tracking >= 1 && tracking < 2 ** trackingBits;
  return isInRange ? module * 2 ** trackingBits + tracking : undefined;
}

/** Known 1 · weak modules 31, the module with number 1 first · four items of 16, 0 for none. */
export function packDraw({weak, items}: SavedDraw): Bits {
  const modules = Array.from({length: modulesBits}, (_, at) => (weak?.includes(at + 1) ? '1' : '0'));
  const numbers = Array.from({length: places}, (_, at) => toBits(items[at] ?? 0, itemBits));
  return [weak ? '1' : '0', ...modules, ...numbers].join('');
}

export function unpackDraw(bits: Bits): SavedDraw {
  const modules = [...bits.slice(1, 1 + modulesBits)].flatMap((bit, at) => (bit === '1' ? [at + 1] : []));
  const items = Array.from({length: places}, (_, at) => {
    const from = 1 + modulesBits + at * itemBits;
    return fromBits(bits.slice(from, from + itemBits)) || undefined;
  });
  return {weak: bits.startsWith('1') ? modules : undefined, items};
}
