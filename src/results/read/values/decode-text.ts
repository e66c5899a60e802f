/**
 * The text of a file: UTF-16 where a byte order mark says so, else UTF-8; what is no UTF-8 is read as
 * Windows-1257, in which older Baltic programs write. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1257').decode(bytes);
  }
}
