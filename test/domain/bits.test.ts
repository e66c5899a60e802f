import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bitsUpTo, fromBits, toBits} from '../../src/domain/quiz/bits.ts';

describe('the bits that a number needs', () => {
  it.each([
    {highest: -1, bits: 0, why: 'the last index of an empty list: nothing is to be told apart'},
    {highest: 0, bits: 0, why: 'one value needs no bit'},
    {highest: 1, bits: 1, why: 'yes or no'},
    {highest: 2, bits: 2, why: 'three values'},
    {highest: 3, bits: 2, why: 'the most that two bits hold'},
    {highest: 4, bits: 3, why: 'one more than two bits hold'},
    {highest: 255, bits: 8, why: 'the most that a byte holds'},
    {highest: 256, bits: 9, why: 'one more than a byte holds'},
  ])('up to $highest: $bits, $why', ({highest, bits}) => expect(bitsUpTo(highest)).toBe(bits));
});

describe('a number as bits', () => {
  it.each([
    {value: 5, width: 3, bits: '101'},
    {value: 5, width: 6, bits: '000101'},
    {value: 0, width: 2, bits: '00'},
    {value: 0, width: 0, bits: ''},
  ])('$value in $width bits is "$bits"', ({value, width, bits}) => {
    expect(toBits(value, width)).toBe(bits);
    expect(fromBits(bits)).toBe(value);
  });

  it('is read back as it was, in exactly its width', () =>
    fc.assert(
      fc.property(fc.nat(2 ** 30), (value) => {
        const bits = toBits(value, bitsUpTo(value));
        return bits.length === bitsUpTo(value) && fromBits(bits) === value;
      }),
    ));
});
