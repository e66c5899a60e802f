/** The words of the shell and of the blocks: what elements of a lesson use. They come with the first lesson. */
import {chooser} from './chooser.ts';
import {blocksLv} from './lv/blocks.ts';
import {lessonLv} from './lv/lesson.ts';
import {shellLv} from './lv/shell.ts';

export const strings = chooser(
  {shell: shellLv, lesson: lessonLv, blocks: blocksLv},
  ({shell, lesson, blocks}) => ({...shell, ...lesson, ...blocks}),
);
