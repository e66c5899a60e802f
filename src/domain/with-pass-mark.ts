import type {Course, Lesson} from './course.ts';
import {scoringModule} from './outcome.ts';

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
