/** The words of the shell and of the blocks: what elements of a lesson use. They come with the first lesson. */
import {blocksLv} from './lv/blocks.ts';
import {lessonLv} from './lv/lesson.ts';
import {shellLv} from './lv/shell.ts';

const lv = {...shellLv, ...lessonLv, ...blocksLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
