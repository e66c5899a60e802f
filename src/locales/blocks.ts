/** The words of the shell and of the blocks: what elements of a lesson use. They come with the first lesson. */
import {blocksLv} from './blocks.lv.ts';
import {lessonLv} from './lesson.lv.ts';
import {shellLv} from './shell.lv.ts';

const lv = {...shellLv, ...lessonLv, ...blocksLv};
export type Strings = typeof lv;

const current: Strings = lv;

/** The words of the language on screen. */
export function strings(): Strings {
  return current;
}
