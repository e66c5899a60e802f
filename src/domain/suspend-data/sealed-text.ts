/**
 * Bits as text that any LMS gives back unchanged: the base64url letters, 6 bits each, behind a
 * head of one letter for the format's version and four for a checksum of all the rest.
 */
import {fromBits, toBits} from '../bits.ts';
import {hash32} from '../hash.ts';
import type {Bits} from '../progress.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Version B had no institution; D is C with a revision behind it, and is written only where there is one. */
const versions = ['B', 'C', 'D'] as const;
export type SealVersion = (typeof versions)[number];
const bitsPerChar = 6;
const checksumChars = 4;
const headChars = 1 + checksumChars;

/** Bits that fit into a sealed text of `limitChars` characters. */
export const roomBits = (limitChars: number): number => (limitChars - headChars) * bitsPerChar;

/** The last character is filled up with zeros. */
export function seal(bits: Bits, version: Exclude<SealVersion, 'B'> = 'C'): string {
  const body = toChars(bits);
  return version + checksum(version, body) + body;
}

/**
 * The bits, perhaps with up to 5 zeros behind, and the version in which they were written; undefined
 * for any text that `seal` did not make.
 */
export function unseal(text: string): {readonly version: SealVersion; readonly bits: Bits} | undefined {
  const body = text.slice(headChars);
  const written = versions.find((each) => text.startsWith(each + checksum(each, body)));
  const bits = toBitString(body);
  return written && bits !== undefined ? {version: written, bits} : undefined;
}

/** 24 bits: of 16 million damaged texts one is taken for a whole one. */
const checksum = (written: SealVersion, body: string): string =>
  toChars(toBits(hash32(written + body) >>> 8, checksumChars * bitsPerChar));

const toChars = (bits: Bits): string =>
  bits.replace(/.{1,6}/g, (six) => alphabet.charAt(fromBits(six.padEnd(bitsPerChar, '0'))));

function toBitString(body: string): Bits | undefined {
  const values = [...body].map((char) => alphabet.indexOf(char));
  return values.includes(-1) ? undefined : values.map((value) => toBits(value, bitsPerChar)).join('');
}
