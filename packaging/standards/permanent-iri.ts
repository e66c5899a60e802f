import {sha1} from '@noble/hashes/legacy.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** Drawn once for this course; a name in it must never come to mean something else. */
const namespace = Uint8Array.from('f0069467edbc459095c4b4997a8ae7d9'.match(/../g) ?? [], (byte) =>
  Number.parseInt(byte, 16),
);

/**
 * An absolute IRI for a permanent name, the same at every build: `urn:uuid:` with a UUID of version 5
 * (RFC 9562). An address would promise that somebody owns its host for ever.
 */
export function permanentIri(name: string): string {
  const hash = sha1(Uint8Array.of(...namespace, ...utf8ToBytes(name))).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  const parts = [0, 8, 12, 16, 20].map((start, index, starts) => hex.slice(start, starts[index + 1]));
  return `urn:uuid:${parts.join('-')}`;
}
