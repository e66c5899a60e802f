/** Sums without Node are Node's, byte for byte. */
import {createHash} from 'node:crypto';
import {crc32 as crc32OfNode} from 'node:zlib';
import {array, assert, property, uint8Array} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crc32} from '../../../packaging/sums/crc32.ts';
import {sha256Hex} from '../../../packaging/sums/sha256.ts';

const nodes = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest('hex');

describe('sums', () => {
  it('are those of Node at every length around the ends of blocks', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({length}, (_, i) => (i * 7 + length) & 0xff);
      expect(sha256Hex(bytes)).toBe(nodes('sha256', bytes));
      expect(crc32(bytes)).toBe(crc32OfNode(bytes));
    }
  });

  it('are the same of a part of a buffer', () => {
    assert(
      property(array(uint8Array({maxLength: 300}), {maxLength: 8}), (parts) => {
        const whole = new Uint8Array(Buffer.concat(parts));
        const inside = new Uint8Array([9, ...whole, 9]).subarray(1, whole.length + 1);
        expect(sha256Hex(inside)).toBe(nodes('sha256', whole));
        expect(crc32(inside)).toBe(crc32OfNode(whole));
      }),
    );
  });

  it('take text as UTF-8', () => {
    expect(sha256Hex('Kopīga rīcība')).toBe(nodes('sha256', Buffer.from('Kopīga rīcība')));
  });
});
