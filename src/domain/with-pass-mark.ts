import type {Course, Lesson} from './course.ts';
import {scoringModule} from './outcome.ts';

/**
 * The pass mark that an LMS asks for, 0..100, of its share of 1: with the four decimals that standards give
 * it, else 0.55 would ask for 55.00000000000001.
 */
export const markOfShare = (share: number): number => Math.round(share * 10_000) / 100;

/**
 * A lesson as the learner meets it where the LMS asks for another pass mark, 0..100: it stands in the
 * quiz whose score is reported, so that the screen says what the LMS counts. Undefined: our own stays.
 */
export function withPassMark(
  lesson: Lesson,
  {scope, modules}: Pick<Course, 'scope' | 'modules'>,
  passMark: number | undefined,
): Lesson {
  if (passMark === undefined || scoringModule(scope, modules)?.id !== lesson.module) return lesson;
  const blocks = lesson.blocks.map((block) =>
    block.type === 'quiz' && block.scored ? {...block, passMark} : block,
  );
  return {...lesson, blocks};
}
