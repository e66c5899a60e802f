import {toBits} from '../quiz/bits.ts';
import type {Bits} from '../progress/progress.ts';
import {alphabet, bitsPerChar, checksum, headChars} from './checked-text.ts';

/** Version B had no institution; what C and D are stands where they are written. */
const readableVersions = ['B', 'C', 'D'] as const;
export type TextVersion = (typeof readableVersions)[number];

/**
 * The bits, perhaps with up to 5 zeros behind, and the version in which they were written; undefined
 * for any text that `toCheckedText` did not make.
 */
export function fromCheckedText(
  text: string,
): {readonly version: TextVersion; readonly bits: Bits} | undefined {
  const body = text.slice(headChars);
  const written = readableVersions.find((each) => text.startsWith(each + checksum(each, body)));
  const bits = toBitString(body);
  return written && bits !== undefined ? {version: written, bits} : undefined;
}

function toBitString(body: string): Bits | undefined {
  const values = [...body].map((char) => alphabet.indexOf(char));
  return values.includes(-1) ? undefined : values.map((value) => toBits(value, bitsPerChar)).join('');
}
