/** Finding the blocks of a lesson by what they are and by their slot. */
import type {Block} from '../blocks/blocks.ts';
import type {QuizBlock} from '../blocks/quiz/quiz-block.ts';
import type {Lesson} from './course.ts';
import type {ModuleProgress} from '../progress/progress.ts';
import {isForRole} from './roles.ts';

/**
 * True when a learner of this institution is shown the block. A scenario is shown to all: it is only
 * named as one near to their work.
 */
export const isShown = (block: Block, role: number | undefined): boolean =>
  block.type === 'scenario' || isForRole(block.roles, role);

/** True of a block with something to do in it that was never done, asked of the learner or not. */
export const isUndone = (block: Block, progress: ModuleProgress | undefined): boolean =>
  'tracking' in block && !progress?.done.has(block.tracking);

/** The required blocks that are shown and not done yet, in order; a lesson is complete without any. */
export function openBlocks(
  lesson: Lesson,
  progress: ModuleProgress | undefined,
  role?: number,
): readonly Block[] {
  return lesson.blocks.filter(
    (block) => 'tracking' in block && block.required && isShown(block, role) && isUndone(block, progress),
  );
}

/** The quiz with this slot. */
export function quizAt(lesson: Lesson, slot: number): QuizBlock | undefined {
  return lesson.blocks.filter(isQuiz).find(({tracking}) => tracking === slot);
}

const isQuiz = (block: Block): block is QuizBlock => block.type === 'quiz';
