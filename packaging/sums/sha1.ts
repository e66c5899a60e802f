/** SHA-1 (FIPS 180-4), for names alone: it is what a UUID of version 5 is made of. */
import {PaddedBlocks} from './padded-blocks.ts';

/** 20 bytes. */
export function sha1(data: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Uint32Array(80);
  const blocks = new PaddedBlocks((view, at) => {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 80; i++) {
      const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
      words[i] = rotated(mixed, 31);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const next = (rotated(a, 27) + partOf(i, b, c, d) + e + (words[i] ?? 0)) | 0;
      e = d;
      d = c;
      c = rotated(b, 2);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
  });
  blocks.update(data);
  blocks.finish();
  const bytes = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => bytes.setUint32(index * 4, word));
  return new Uint8Array(bytes.buffer);
}

/** Function and constant of one of the 80 steps. */
function partOf(step: number, b: number, c: number, d: number): number {
  if (step < 20) return (d ^ (b & (c ^ d))) + 0x5a827999;
  if (step < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (step < 60) return ((b & c) | (d & (b | c))) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** To the right, of 32 bits. Here and not shared: asked some hundred times a block, an import costs more than the rest. */
function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
