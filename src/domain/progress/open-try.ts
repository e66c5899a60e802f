/** Questions about the tries of a module. */
import type {ModuleProgress, OpenTry, Progress} from './progress.ts';

/** A finished try stays, to show its result; its place is then behind the last question. */
export const isFinished = ({at, questions}: OpenTry): boolean => at >= questions.length;

/** The unfinished try of a module that asks the question `slot`, with the slot of its quiz. */
export function tryAsking(
  {quizzes}: ModuleProgress,
  slot: number,
): {readonly quiz: number; readonly open: OpenTry} | undefined {
  for (const [quiz, {open}] of quizzes) {
    if (open && !isFinished(open) && open.questions.includes(slot)) return {quiz, open};
  }
  return undefined;
}

/**
 * True when checking `slot` now would be the first answer ever to it: the one that a report gets.
 * Ask before the `check` action is reduced.
 * @param isQuestion a question counts only in a try that asks it
 */
export function isFirstAnswer(
  {modules}: Progress,
  module: number,
  {slot, isQuestion}: {readonly slot: number; readonly isQuestion: boolean},
): boolean {
  const progress = modules.get(module);
  if (progress?.done.has(slot)) return false;
  return !isQuestion || (progress !== undefined && tryAsking(progress, slot) !== undefined);
}
