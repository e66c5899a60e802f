/**
 * Bits as text that any LMS gives back unchanged: the base64url letters, 6 bits each, behind a
 * head of one letter for the format's version and four for a checksum of all the rest. `read-checked-text.ts` is the way back.
 */
import {fromBits, toBits} from '../quiz/bits.ts';
import {hash32} from '../quiz/hash.ts';
import type {Bits} from '../progress/progress.ts';

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** D is C with a revision behind it, and is written only where there is one. */
export type WrittenVersion = 'C' | 'D';
export const bitsPerChar = 6;
const checksumChars = 4;
export const headChars = 1 + checksumChars;

/** Bits that fit into a checked text of `limitChars` characters. */
export const roomBits = (limitChars: number): number => (limitChars - headChars) * bitsPerChar;

/** The last character is filled up with zeros. */
export function toCheckedText(bits: Bits, version: WrittenVersion = 'C'): string {
  const body = toChars(bits);
  return version + checksum(version, body) + body;
}

/** 24 bits: of 16 million damaged texts one is taken for a whole one. */
export const checksum = (written: string, body: string): string =>
  toChars(toBits(hash32(written + body) >>> 8, checksumChars * bitsPerChar));

const toChars = (bits: Bits): string =>
  bits.replace(/.{1,6}/g, (six) => alphabet.charAt(fromBits(six.padEnd(bitsPerChar, '0'))));
