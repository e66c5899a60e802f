import type {Block} from '../blocks/blocks.ts';
import type {QuizBlock, ReturnOfPackage} from '../blocks/quiz/quiz-block.ts';
import type {Lesson} from '../course/course.ts';

type ReturnBlock = QuizBlock & {readonly asReturn: ReturnOfPackage};

export const isReturnBlock = (block: Block): block is ReturnBlock =>
  block.type === 'quiz' && block.asReturn !== undefined;

/** The return of a lesson; undefined for any other lesson. */
export const returnIn = ({blocks}: Lesson): ReturnOfPackage | undefined =>
  blocks.find(isReturnBlock)?.asReturn;
