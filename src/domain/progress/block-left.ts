/** At which block of a lesson a learner was, as far as the answers tell: for a device that did not see it. */
import type {Block} from '../blocks/blocks.ts';
import type {Lesson} from '../course/course.ts';
import {isShown} from '../course/lesson-blocks.ts';
import {isFinished} from './open-try.ts';
import type {ModuleProgress} from './progress.ts';

/**
 * Id of the block that was begun last, or of the one after the last that was done; undefined where nothing was: the
 * lesson begins at its top. What the learner's institution is not shown is passed over.
 */
export function blockLeft(
  {blocks}: Pick<Lesson, 'blocks'>,
  progress: ModuleProgress | undefined,
  role: number | undefined,
): string | undefined {
  if (!progress) return undefined;
  const shown = blocks.filter((block) => isShown(block, role));
  const isDone = (block: Block) => 'tracking' in block && progress.done.has(block.tracking);
  const last = shown.findLastIndex((block) => isDone(block) || isBegun(block, progress));
  const block = shown[last];
  return (block && isDone(block) && !isBegun(block, progress) ? (shown[last + 1] ?? block) : block)?.id;
}

/** Answers that wait for the rest; of a quiz, whatever came before: a try that is not over. */
function isBegun(block: Block, {done, answers, quizzes}: ModuleProgress): boolean {
  if (!('tracking' in block)) return false;
  if (block.type === 'quiz') {
    const open = quizzes.get(block.tracking)?.open;
    return open !== undefined && !isFinished(open);
  }
  if (done.has(block.tracking)) return false;
  const slots = block.type === 'scenario' ? block.decisions.map(({tracking}) => tracking) : [block.tracking];
  return slots.some((slot) => answers.has(slot));
}
