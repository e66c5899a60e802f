import {sha256Hex} from '../../sums/sha256.ts';

/** Tells whether words are still the same. A letter first, so that YAML takes it for text. Spaces at the ends are no words. */
export const sumOfWords = (words: string): string => `x${sha256Hex(words.trim()).slice(0, 8)}`;

/** What such a sum looks like. */
export const wordsSum = /^x[0-9a-f]{8}$/;
