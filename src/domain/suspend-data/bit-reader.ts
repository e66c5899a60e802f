import {fromBits} from '../quiz/bits.ts';
import type {Bits} from '../progress/progress.ts';
import {varintGroupBits} from './bit-writing.ts';

/** Reads bits from front to back. Every method throws RangeError where the bits end too early. */
export class BitReader {
  readonly #bits: Bits;
  #at = 0;

  constructor(bits: Bits) {
    this.#bits = bits;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bits.length;
  }

  bits(width: number): Bits {
    const left = this.#bits.length - this.#at;
    if (width > left) throw new RangeError(`${width} bits asked, ${left} left`);
    this.#at += width;
    return this.#bits.slice(this.#at - width, this.#at);
  }

  number(width: number): number {
    return fromBits(this.bits(width));
  }

  flag(): boolean {
    return this.bits(1) === '1';
  }

  /** See `varint` in bit-writing.ts. */
  varint(): number {
    let value = 0;
    for (let hasMore = true; hasMore;) {
      hasMore = this.flag();
      value = value * 2 ** varintGroupBits + this.number(varintGroupBits);
    }
    return value;
  }

  /** See `slotSet` in bit-writing.ts. */
  slotSet(highest: number): Set<number> {
    const members = [...this.bits(highest)].flatMap((bit, index) => (bit === '1' ? [index + 1] : []));
    return new Set(members);
  }
}
