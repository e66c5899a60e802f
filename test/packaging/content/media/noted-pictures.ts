/** Pictures with what cameras and programs write beside them. */

/** A JPEG with a segment APP1 behind its beginning. */
export function withSegment(jpeg: Uint8Array, text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  const size = content.length + 2;
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 0xff, ...content, ...jpeg.slice(2));
}

/** A WebP with an empty chunk at its end. */
export function withChunk(webp: Uint8Array, type: string): Uint8Array {
  const bytes = Uint8Array.of(...webp, ...new TextEncoder().encode(type), 0, 0, 0, 0);
  new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
  return bytes;
}
