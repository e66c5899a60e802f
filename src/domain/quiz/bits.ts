/** Numbers as fixed-width `Bits`, the highest bit first. */
import type {Bits} from '../progress/progress.ts';

/** Bits needed for the numbers 0..`highest`. */
export const bitsUpTo = (highest: number): number => (highest < 1 ? 0 : Math.ceil(Math.log2(highest + 1)));

/** `value` (a whole number, 0 ≤ value < 2^width) in exactly `width` bits. */
export const toBits = (value: number, width: number): Bits =>
  width === 0 ? '' : value.toString(2).padStart(width, '0');

/** The number that `bits` says; 0 for no bits. */
export const fromBits = (bits: Bits): number => (bits === '' ? 0 : Number.parseInt(bits, 2));
