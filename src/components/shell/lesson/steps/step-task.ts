import type {Block} from '../../../../domain/blocks/blocks.ts';
import {isBegun, isOffered} from '../../../../domain/blocks/scenario/scenario.ts';
import {isUndone} from '../../../../domain/course/lesson-blocks.ts';
import type {ModuleState} from '../../../../domain/progress/continue-place.ts';
import type {ModuleProgress} from '../../../../domain/progress/progress.ts';
import {isFinished} from '../../../../domain/progress/open-try.ts';
import type {StepPlace} from './step-place.ts';

/**
 * True while something on the step on screen waits to be done: it has a main button of its own. A case that is only
 * offered waits for nobody before it is begun: it is folded.
 */
export function hasTask(
  blocks: readonly Block[],
  steps: Pick<StepPlace, 'count' | 'isAway'>,
  {progress}: Pick<ModuleState, 'progress'>,
  role: number | undefined,
): boolean {
  if (steps.count === 0) return false;
  const isFolded = (block: Block) =>
    block.type === 'scenario' && isOffered(block, role) && !isBegun(block, progress?.answers);
  return blocks.some((block) => isUndone(block, progress) && !steps.isAway(block.id) && !isFolded(block));
}

/** True while a question of a quiz is on screen. */
export function isAsking(blocks: readonly Block[], progress: ModuleProgress | undefined): boolean {
  const quiz = blocks.find((block) => block.type === 'quiz');
  const open = quiz && progress?.quizzes.get(quiz.tracking)?.open;
  return open !== undefined && !isFinished(open);
}
