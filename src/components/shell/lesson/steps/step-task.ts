import type {Block} from '../../../../domain/blocks/blocks.ts';
import type {ModuleProgress} from '../../../../domain/progress/progress.ts';
import {isFinished} from '../../../../domain/progress/open-try.ts';
import type {StepPlace} from './step-place.ts';

/** True while something on the step on screen waits to be done: it has a main button of its own. */
export function hasTask(
  blocks: readonly Block[],
  steps: Pick<StepPlace, 'count' | 'isAway'>,
  progress: ModuleProgress | undefined,
): boolean {
  if (steps.count === 0) return false;
  return blocks.some(
    (block) => 'tracking' in block && !steps.isAway(block.id) && !progress?.done.has(block.tracking),
  );
}

/** True while a question of a quiz is on screen. */
export function isAsking(blocks: readonly Block[], progress: ModuleProgress | undefined): boolean {
  const quiz = blocks.find((block) => block.type === 'quiz');
  const open = quiz && progress?.quizzes.get(quiz.tracking)?.open;
  return open !== undefined && !isFinished(open);
}
