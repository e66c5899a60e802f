/** SHA-1 in hexadecimal of a text as UTF-8: xAPI's `mbox_sha1sum` is that of `mailto:…`. Not for secrets. Source: FIPS 180-4. */
export function sha1(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  let state: Five = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < words.length; at += 16) state = afterBlock(state, words.subarray(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

type Five = readonly [number, number, number, number, number];

function afterBlock([a0, b0, c0, d0, e0]: Five, block: Uint32Array): Five {
  const schedule = new Uint32Array(80);
  schedule.set(block);
  for (let t = 16; t < 80; t++)
    schedule[t] = turned(
      (schedule[t - 3] ?? 0) ^ (schedule[t - 8] ?? 0) ^ (schedule[t - 14] ?? 0) ^ (schedule[t - 16] ?? 0),
      1,
    );
  let [a, b, c, d, e] = [a0, b0, c0, d0, e0];
  for (let t = 0; t < 80; t++) {
    const [mixed, constant] = roundOf(t, b, c, d);
    const next = (turned(a, 5) + mixed + e + constant + (schedule[t] ?? 0)) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  return [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0, (e0 + e) | 0];
}

function roundOf(t: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

const turned = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The message, a one, zeros, and its length in bits, in blocks of 16 words. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const view = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(blocks * 64 - 4, bytes.length * 8);
  return Uint32Array.from({length: blocks * 16}, (_, at) => view.getUint32(at * 4));
}
