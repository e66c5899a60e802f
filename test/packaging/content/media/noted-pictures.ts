/** Pictures with what cameras and programs write beside them. */

/** A JPEG with a segment behind its beginning: APP1, or another one. */
export function withSegment(jpeg: Uint8Array, text: string, marker = 0xe1): Uint8Array {
  const content = new TextEncoder().encode(text);
  const size = content.length + 2;
  return Uint8Array.of(0xff, 0xd8, 0xff, marker, size >> 8, size & 0xff, ...content, ...jpeg.slice(2));
}

/** A PNG with a chunk before its end; its sum is not that of its bytes. */
export function withPngChunk(png: Uint8Array, type: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  const end = png.slice(-12);
  const head = Uint8Array.of(0, 0, 0, content.length, ...new TextEncoder().encode(type));
  return Uint8Array.of(...png.slice(0, -12), ...head, ...content, 0, 0, 0, 0, ...end);
}

/** A WebP with an empty chunk at its end. */
export function withChunk(webp: Uint8Array, type: string): Uint8Array {
  const bytes = Uint8Array.of(...webp, ...new TextEncoder().encode(type), 0, 0, 0, 0);
  new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
  return bytes;
}
