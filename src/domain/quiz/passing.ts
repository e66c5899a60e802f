/** When a quiz is passed: the one decision, for the score, the objectives, the screen and what an LMS is sent. */
import type {Course, ModuleSummary} from '../course/course.ts';

/** The module whose score is the score of the whole course. */
export const finalTestId = 'final-test';

/** The module whose quiz gives the score of the whole package; undefined where that is a mean. */
export const scoringModule = (scope: string, modules: readonly ModuleSummary[]): ModuleSummary | undefined =>
  modules.find(({id}) => id === (scope === 'course' ? finalTestId : scope));

/**
 * The pass mark that counts for a module's scored quiz, 0..100.
 * @param own the mark of the course
 * @param asked the mark that the LMS asks for: it takes the place of our own for the quiz whose score is
 *   reported, and has no effect where that is a mean
 */
export function effectivePassMark(
  module: string,
  own: number,
  {scope, modules}: Pick<Course, 'scope' | 'modules'>,
  asked: number | undefined,
): number {
  return asked !== undefined && scoringModule(scope, modules)?.id === module ? asked : own;
}

/** Exactly the mark is enough. Both 0..100; no score: no try was finished. */
export const isPassed = (score: number | undefined, passMark: number): boolean =>
  score !== undefined && score >= passMark;
