/** SHA-256 (FIPS 180-4), at once and in steps: what Node gives, too, but also where there is no Node, and without waiting. */
import {hexOf, PaddedBlocks} from './padded-blocks.ts';

/** Fractions of the square roots of the first 8 primes, of the cube roots of the first 64. */
const roots = primes(64);
const start = roots.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(roots, (prime) => fraction(Math.cbrt(prime)));

/** Takes bytes or text (as UTF-8) in as many steps as one likes. */
export class Sha256 {
  readonly #state = Uint32Array.from(start);
  readonly #words = new Uint32Array(64);
  readonly #blocks = new PaddedBlocks((view, at) => this.#mix(view, at));

  update(data: Uint8Array | string): this {
    this.#blocks.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    return this;
  }

  /** 32 bytes; nothing may follow. */
  digest(): Uint8Array {
    this.#blocks.finish();
    const bytes = new DataView(new ArrayBuffer(32));
    this.#state.forEach((word, index) => bytes.setUint32(index * 4, word));
    return new Uint8Array(bytes.buffer);
  }

  hex(): string {
    return hexOf(this.digest());
  }

  #mix(view: DataView, at: number): void {
    this.#spread(view, at);
    const words = this.#words;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
    for (let i = 0; i < 64; i++) {
      const choice = g ^ (e & (f ^ g));
      const sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const first = (h + sum + choice + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
      const majority = (a & b) | (c & (a | b));
      const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const state = this.#state;
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
  }

  /** The sixteen words of a block become sixty-four. */
  #spread(view: DataView, at: number): void {
    const words = this.#words;
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const near = words[i - 2] ?? 0;
      const far = words[i - 15] ?? 0;
      const one = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
      const other = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
      words[i] = one + (words[i - 7] ?? 0) + other + (words[i - 16] ?? 0);
    }
  }
}

/** Hexadecimal. */
export const sha256Hex = (data: Uint8Array | string): string => new Sha256().update(data).hex();

/** The first 32 bits behind the point. Doubles hold some 49 of them: enough. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

/** To the right, of 32 bits. Here and not shared: asked some hundred times a block, an import costs more than the rest. */
function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
