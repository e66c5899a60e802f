/** What the sums of the SHA family have in common: blocks of 64 bytes, and the length behind the last one. */

const blockBytes = 64;

/** Hands on whole blocks as bytes come, and at the end what fills up the last one (FIPS 180-4, 5.1.1). */
export class PaddedBlocks {
  readonly #mix: (view: DataView, at: number) => void;
  readonly #rest = new Uint8Array(blockBytes);
  #restBytes = 0;
  #bytes = 0;

  /** @param mix takes the block of `view` that begins at `at` */
  constructor(mix: (view: DataView, at: number) => void) {
    this.#mix = mix;
  }

  update(data: Uint8Array): void {
    this.#bytes += data.length;
    let at = 0;
    if (this.#restBytes > 0) {
      at = Math.min(blockBytes - this.#restBytes, data.length);
      this.#rest.set(data.subarray(0, at), this.#restBytes);
      this.#restBytes += at;
      if (this.#restBytes < blockBytes) return;
      this.#mix(new DataView(this.#rest.buffer), 0);
    }
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (; at + blockBytes <= data.length; at += blockBytes) this.#mix(view, at);
    this.#rest.set(data.subarray(at));
    this.#restBytes = data.length - at;
  }

  finish(): void {
    const bytes = this.#bytes;
    const padding = new Uint8Array(((blockBytes * 2 - 9 - this.#restBytes) % blockBytes) + 9);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(bytes) * 8n);
    this.update(padding);
  }
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
