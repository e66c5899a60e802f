/** An XML file that is not written in the encoding that it says. */
export class EncodingError extends Error {}

/** First bytes → encoding, where the mark or the `<?` says it. Source: XML 1.0, appendix F.1. */
const marks: readonly (readonly [start: string, encoding: string])[] = [
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['<\0?\0', 'utf-16le'],
  ['\0<\0?', 'utf-16be'],
  ['\xef\xbb\xbf', 'utf-8'],
];

/** Which encoding an XML file says that it is in: by its mark, its declaration, or else UTF-8. In small letters. */
export function encodingOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const marked = marks.find(([mark]) => start.startsWith(mark));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  // What says UTF-16 in single bytes is not in UTF-16.
  const readable = declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  return (marked?.[1] ?? readable ?? 'utf-8').toLowerCase();
}

/**
 * Bytes of an XML file as text: UTF-8, or what its byte-order mark or its declaration says.
 * An encoding that nobody knows is read as UTF-8; the parser then reports what it cannot read. Characters that are
 * none become U+FFFD, or, with `strictly`, throw an EncodingError.
 */
export function decodeXml(bytes: Uint8Array, {strictly = false} = {}): string {
  const encoding = encodingOf(bytes);
  try {
    return decoderOf(encoding, strictly).decode(bytes);
  } catch {
    throw new EncodingError(`it is not written in ${encoding}, as it says or must be`);
  }
}

function decoderOf(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, {fatal});
  } catch {
    return new TextDecoder('utf-8', {fatal});
  }
}
