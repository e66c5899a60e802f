import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatSlots, parseSlots} from '../../src/domain/course/slots.ts';

describe('the widths of slots', () => {
  it('are short text in number order', () => {
    expect(
      formatSlots(
        new Map([
          [3, 6],
          [1, 0],
          [20, 14],
        ]),
      ),
    ).toBe('1:0,3:6,20:14');
  });

  it('read back as they were written', () => {
    const slots = fc.array(fc.tuple(fc.nat(500), fc.nat(60))).map((entries) => new Map(entries));
    fc.assert(
      fc.property(slots, (written) => {
        expect(parseSlots(formatSlots(written))).toEqual(written);
      }),
    );
  });

  it.each([
    {text: '', why: 'nothing'},
    {text: 'x,1,2:,:3,1:2:3,-1:4', why: 'no number:bits'},
  ])('are none for $why', ({text}) => expect(parseSlots(text)).toEqual(new Map()));
});
