import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {compilerOfBlock} from '../blocks/registry.ts';
import {wordsOf} from '../checks/sentences.ts';
import type {Passage} from './passage.ts';

/**
 * How long a lesson takes: reading, doing, watching. What each number rests on stands in README.md of
 * `packaging/content`; a better measurement of reading is written here, one of doing where the kind of block has its seconds.
 */

/** Silent reading of Latvian on a screen, to learn from it. */
const wordsPerMinute = 120;

/** Opening a lesson, seeing what it wants and going on takes as much, however short it is. */
export const fewestMinutes = 3;

/** How far the minutes that are shown may be from the model. */
const toleranceMinutes = 1;

export const areNear = (minutes: number, estimate: number): boolean =>
  Math.abs(minutes - estimate) <= toleranceMinutes;

/** Minutes of one learner, not rounded, who does everything once, with what is shown to institutions included. */
export function minutesOf(blocks: readonly Block[], passages: readonly Passage[]): number {
  const words = passages.reduce((sum, {texts, share}) => sum + share * wordsIn(texts), 0);
  const seconds = blocks.reduce((sum, block) => sum + secondsOf(block), 0);
  return Math.max(fewestMinutes, words / wordsPerMinute + seconds / 60);
}

/** How many words a learner reads there. */
export function wordsIn(texts: Passage['texts']): number {
  return texts.reduce((sum, {text}) => sum + wordsOf(text).length, 0);
}

const secondsOf = (block: Block): number => compilerOfBlock(block).seconds(block, secondsOf);
