import type {Block} from './blocks/blocks.ts';
import type {Lesson} from './course.ts';
import type {ModuleProgress} from './progress.ts';

/** The required blocks of a lesson that are not done yet, in order; a lesson is complete without any. */
export function openBlocks(lesson: Lesson, progress: ModuleProgress | undefined): readonly Block[] {
  return lesson.blocks.filter(
    (block) => 'tracking' in block && block.required && !progress?.done.has(block.tracking),
  );
}
