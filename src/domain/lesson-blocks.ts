/** Finding the blocks of a lesson by what they are and by their slot. */
import type {Block, PracticeBlock, Question, QuizBlock} from './blocks/blocks.ts';
import {isPractice} from './blocks/practice.ts';
import type {Lesson} from './course.ts';
import type {ModuleProgress} from './progress.ts';

/** The required blocks that are not done yet, in order; a lesson is complete without any. */
export function openBlocks(lesson: Lesson, progress: ModuleProgress | undefined): readonly Block[] {
  return lesson.blocks.filter(
    (block) => 'tracking' in block && block.required && !progress?.done.has(block.tracking),
  );
}

/** The quiz with this slot. */
export function quizAt(lesson: Lesson, slot: number): QuizBlock | undefined {
  return lesson.blocks.filter(isQuiz).find(({tracking}) => tracking === slot);
}

/** The practice block with this slot, or the question of a quiz. */
export function practiceAt(lesson: Lesson, slot: number): PracticeBlock | undefined {
  const questions = lesson.blocks.filter(isQuiz).flatMap(({bank}) => bank);
  return [...lesson.blocks.filter(isPractice), ...questions].find(({tracking}) => tracking === slot);
}

/** The question with this slot, if its quiz is scored: only those are reported. */
export function scoredQuestionAt(lesson: Lesson, slot: number): Question | undefined {
  const scored = lesson.blocks.filter(isQuiz).filter((quiz) => quiz.scored);
  return scored.flatMap(({bank}) => bank).find(({tracking}) => tracking === slot);
}

const isQuiz = (block: Block): block is QuizBlock => block.type === 'quiz';
