import fc from 'fast-check';
import {expect} from 'vitest';
import type {Course} from '../../../src/domain/course/course.ts';
import {toCheckedText} from '../../../src/domain/suspend-data/checked-text.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';

/** Any signs, halves of pairs among them. `unit: 'binary'` would first list all of Unicode. */
const signs = fc.array(fc.nat(0x10ffff), {maxLength: 20}).map((codes) => String.fromCodePoint(...codes));
const near = fc
  .string({unit: fc.constantFrom(...'ABCDwxyz0189-_'), maxLength: 200})
  .map((text) => `C${text}`);
const bits = fc.string({unit: fc.constantFrom('0', '0', '1'), maxLength: 400});

/** No text but ours is read, and none throws. */
export const anyText = (course: Course) =>
  fc.property(fc.oneof(fc.string(), signs, near), (text) => {
    expect(decode(text, course)).toBeUndefined();
  });

/** What is read of bits that nobody wrote, behind a right checksum, can be written and read. */
export const anyBits = (course: Course) =>
  fc.property(bits, (written) => {
    const read = decode(toCheckedText(written), course);
    if (read) expect(decode(encode(read, course, Infinity), course)).toBeDefined();
  });
