import {wordsParts} from './words-parts.ts';

/** Address of what stands above the first section of a lesson: its title and goals. No block can be called so. */
export const headAddress = '_head';

/** A piece of a lesson's words that is changed as one: a block without its parts, one question or decision of it, the head. */
export interface WordsUnit {
  /** `block`, `block/part` or `headAddress`. */
  readonly address: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** As it stands in the file; all of them with `\n` between them give the file again. */
  readonly text: string;
}

/** Cuts the words of a lesson into units, in their order. */
export function wordsUnits(text: string): readonly WordsUnit[] {
  const units: {address: string; line: number; text: string}[] = [];
  for (const part of wordsParts(text)) {
    const address = part.section === '' ? headAddress : part.section;
    const last = units.at(-1);
    // A heading begins a unit, also one whose id stands twice.
    if (last?.address === address && part.key !== '') last.text += `\n${part.text}`;
    else units.push({address, line: part.line, text: part.text});
  }
  return units;
}
